// Starts the window. A module that throws would leave it blank: here it becomes a plain page.
import('./app.js')
  .then((app) => app.start())
  .catch((error) => {
    console.error(error);
    const app = document.getElementById('app');
    const plain = document.getElementById('plain');
    const details = document.getElementById('plain-details');
    if (app) app.hidden = true;
    if (details) details.textContent = String(error?.message ?? error);
    if (plain) plain.hidden = false;
    document.body.dataset.ready = 'failed';
  });
