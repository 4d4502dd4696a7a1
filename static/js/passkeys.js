// Passkeys: say that it did not work, where the library would only write to the console.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const trouble = document.querySelector("[data-passkey-trouble]");
  if (!trouble) return;
  trouble.hidden = false;
  trouble.focus();
});
