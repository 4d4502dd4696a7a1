import java.io.File;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Prints the broken rules of PDF/UA-1 in a file; exit code 0 when there are none, 1 otherwise. */
public class PdfUa {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new File(arguments[0]), flavour);
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
            System.exit(result.isCompliant() ? 0 : 1);
        }
    }
}
