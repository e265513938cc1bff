// Passkeys need the browser's own dialogue, so here alone something doesn't work without script: what needs it stays hidden.
// A form with data-passkey asks its options from data-options, lets the browser answer, and goes on as an ordinary form.

const ask = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

const able = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential.prototype.toJSON;

if (able) {
  for (const note of document.querySelectorAll('[data-passkey-missing]')) note.hidden = true;
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const button = form.querySelector('button');
      const failed = form.querySelector('[data-failed]');
      button.disabled = true;
      failed.hidden = true;
      try {
        const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        if (!answer.ok) throw new Error(String(answer.status));
        const credential = await ask[form.dataset.passkey](await answer.json());
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
      } catch {
        failed.hidden = false;
        button.disabled = false;
      }
    });
  }
}
