import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Reads the path of a file from each line; prints the rules of PDF/UA-1 that it breaks, and last
 * a line that says whether it "== keeps" or "== breaks" them.
 */
public class PdfUa {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            boolean keeps = false;
            try {
                keeps = check(new File(path));
            } catch (Exception problem) {
                System.out.println(problem);
            }
            System.out.println(keeps ? "== keeps" : "== breaks");
            System.out.flush();
        }
    }

    private static boolean check(File file) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion found : result.getTestAssertions()) {
                System.out.println(
                        found.getRuleId().getClause()
                                + "-" + found.getRuleId().getTestNumber()
                                + " " + found.getMessage()
                                + " at " + found.getLocation().getContext());
            }
            return result.isCompliant();
        }
    }
}
