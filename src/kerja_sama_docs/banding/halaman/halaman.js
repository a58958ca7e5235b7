'use strict';
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const stops = all('[data-di]');
  const position = $('posisi');
  let current = -1;

  root.classList.add('js');
  document.querySelector('.alat').hidden = false;

  // Folds: the stretch follows its button, in a table the body that follows the button's own.
  const stretchOf = (button) => (button.closest('tbody') || button).nextElementSibling;
  const buttonOf = (stretch) => {
    const before = stretch.previousElementSibling;
    return before.matches('.buka') ? before : before.querySelector('.buka');
  };
  const fold = (stretch, folded) => {
    if (!folded) stretch.removeAttribute('hidden');
    else stretch.setAttribute('hidden', stretch.tagName === 'TBODY' ? '' : 'until-found');
    buttonOf(stretch).setAttribute('aria-expanded', String(!folded));
  };
  for (const button of all('.buka')) {
    (button.closest('tbody') || button).hidden = false;
    button.hidden = false;
    fold(stretchOf(button), true);
    button.addEventListener('click', () => fold(stretchOf(button), button.getAttribute('aria-expanded') === 'true'));
  }
  document.addEventListener('beforematch', (event) => {
    const stretch = event.target.closest('.s');
    if (stretch) buttonOf(stretch).setAttribute('aria-expanded', 'true');
  });
  const reveal = (element) => {
    for (let s = element.closest('.s'); s; s = s.parentElement.closest('.s')) fold(s, false);
  };

  // Views and filter.
  const setInline = (on) => {
    root.classList.toggle('sebaris', on);
    $('k-sebaris').setAttribute('aria-pressed', String(on));
    $('k-sejajar').setAttribute('aria-pressed', String(!on));
    if (current >= 0) stops[current].scrollIntoView({ block: 'center' });
  };
  const isFiltered = () => root.classList.contains('saring');
  const visibleStops = () => (isFiltered() ? stops.filter((s) => s.matches('.sub')) : stops);
  const setFilter = (on) => {
    root.classList.toggle('saring', on);
    $('k-substansi').setAttribute('aria-pressed', String(on));
    if (on && current >= 0 && !stops[current].matches('.sub')) mark(-1);
    else tell();
  };
  const tell = () => {
    const shown = visibleStops();
    const at = current < 0 ? -1 : shown.indexOf(stops[current]);
    position.textContent = shown.length ? `${at < 0 ? '–' : at + 1} / ${shown.length}` : 'tidak ada';
    if (at >= 0) {
      const place = document.createElement('span');
      place.className = 'th';
      place.textContent = `: ${stops[current].dataset.di}`;
      position.append(place);
    }
  };
  const mark = (index) => {
    if (current >= 0) stops[current].classList.remove('kini');
    current = index;
    if (current >= 0) stops[current].classList.add('kini');
    tell();
  };

  // From change to change; the first step starts from what is on the screen.
  const step = (direction) => {
    const shown = visibleStops();
    if (!shown.length) return;
    let at = current < 0 ? -1 : shown.indexOf(stops[current]);
    if (at < 0) {
      const edge = window.innerHeight / 3;
      const below = shown.findIndex((s) => s.getBoundingClientRect().top > edge);
      at = direction > 0 ? (below < 0 ? 0 : below) : (below <= 0 ? shown.length : below) - 1;
    } else {
      at = (at + direction + shown.length) % shown.length;
    }
    const target = shown[at];
    reveal(target);
    mark(stops.indexOf(target));
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  };

  const jump = (id) => {
    const target = id && document.getElementById(id);
    if (!target) return;
    reveal(target);
    const part = target.closest('.bg');
    if (isFiltered() && part && !part.matches('.sub')) setFilter(false);
    const goal = target.matches('.bg') ? target.querySelector('h2') : target;
    goal.focus({ preventScroll: true });
    target.scrollIntoView({ block: target.matches('.bg') ? 'start' : 'center' });
    const index = stops.indexOf(target);
    if (index >= 0) mark(index);
  };
  const narrow = window.matchMedia('(max-width:70rem)');
  const drawer = document.querySelector('nav details');
  const links = new Map(all('nav a').map((a) => [a.hash.slice(1), a]));
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    if (narrow.matches && drawer.contains(link)) drawer.open = false;
    history.replaceState(null, '', link.hash);
    jump(link.hash.slice(1));
  });
  window.addEventListener('hashchange', () => jump(location.hash.slice(1)));

  // Where the reader is.
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const link = links.get(entry.target.id);
      if (link && entry.isIntersecting) {
        for (const other of links.values()) other.removeAttribute('aria-current');
        link.setAttribute('aria-current', 'true');
        if (!narrow.matches) link.scrollIntoView({ block: 'nearest' });
      }
    }
  }, { rootMargin: '-25% 0px -70% 0px' });
  for (const part of all('.bg')) seen.observe(part);

  const help = $('bantuan');
  const actions = {
    n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1),
    s: () => setFilter(!isFiltered()),
    v: () => setInline(!root.classList.contains('sebaris')),
    '?': () => (help.open ? help.close() : help.showModal()),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const action = actions[event.key.toLowerCase()];
    if (!action || (help.open && event.key !== '?')) return;
    event.preventDefault();
    action();
  });
  $('k-berikut').addEventListener('click', actions.n);
  $('k-sebelum').addEventListener('click', actions.p);
  $('k-substansi').addEventListener('click', actions.s);
  $('k-sejajar').addEventListener('click', () => setInline(false));
  $('k-sebaris').addEventListener('click', () => setInline(true));
  $('k-bantuan').addEventListener('click', actions['?']);
  $('k-tutup').addEventListener('click', () => help.close());

  const adapt = () => { drawer.open = !narrow.matches; };
  narrow.addEventListener('change', adapt);
  adapt();
  setInline(window.matchMedia('(max-width:56rem)').matches);
  tell();
  if (location.hash) jump(location.hash.slice(1));
})();
