/* For browsers that cannot run the search: written in the JavaScript of 2009, so that they can read at least this. */
(function () {
  var form = document.querySelector('[data-search-form]');
  var dead = document.querySelector('[data-search-dead]');
  if (!form || !dead || !window.addEventListener) return;

  /** What was typed before the page came again, since nothing else fills it in. */
  function typed() {
    var found = /[?&]q=([^&]*)/.exec(window.location.search);
    try {
      return found ? decodeURIComponent(found[1].replace(/\+/g, ' ')) : '';
      // eslint-disable-next-line @typescript-eslint/no-unused-vars -- an old browser wants its name
    } catch (error) {
      return '';
    }
  }

  // Everything that the page itself starts has run or failed by then.
  window.addEventListener('load', function () {
    if (form.getAttribute('data-ready') !== null) return;
    dead.removeAttribute('hidden');
    document.querySelector('[data-search-status]').setAttribute('hidden', '');
    var input = document.querySelector('[data-search-input]');
    if (!input.value) input.value = typed();
  });
})();
