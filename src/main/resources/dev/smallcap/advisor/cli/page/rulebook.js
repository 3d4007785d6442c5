'use strict';
(function () {
const root = document.documentElement;
root.classList.add('js');
const data = JSON.parse(document.getElementById('data').textContent);
const byId = id => document.getElementById(id);
const all = selector => Array.from(document.querySelectorAll(selector));
const SVG = 'http://www.w3.org/2000/svg';

/* Makes an element; its children are elements or texts. */
function make(name, attributes, children) {
  const one = document.createElement(name);
  for (const key in attributes) one.setAttribute(key, attributes[key]);
  (children || []).forEach(child => one.append(child));
  return one;
}

/* Words in both languages, as two spans of which one is shown. */
function both(pair) {
  const part = document.createDocumentFragment();
  if (!pair[1] || pair[0] === pair[1]) {
    part.append(make('span', {lang: 'en', class: 'both'}, [pair[0]]));
  } else {
    part.append(make('span', {lang: 'en'}, [pair[0]]), make('span', {lang: 'ko'}, [pair[1]]));
  }
  return part;
}

/* Words of the page with values, which may be pairs, in place of the names in braces. */
function say(key, values) {
  return (data.ui[key] || [key, key]).map((text, which) => {
    for (const name in values || {}) {
      const value = values[name];
      text = text.split('{' + name + '}').join(Array.isArray(value) ? value[which] : value);
    }
    return text;
  });
}

const inLanguage = pair => pair[root.lang === 'ko' ? 1 : 0];

/* What stands on the page under an id, copied. */
function copied(id, selector) {
  const from = byId(id), part = document.createDocumentFragment();
  const title = from && from.querySelector(selector);
  if (title) Array.from(title.childNodes).forEach(node => part.append(node.cloneNode(true)));
  return title ? part : null;
}

function ruleLink(id) {
  const title = copied('rule-' + id, '.t');
  return title ? make('a', {href: '#rule-' + id}, [title]) : make('span', {class: 'mono'}, [id]);
}

/* How a sleeve divides, as a picture. */
function bar(split) {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {class: 'picture-bar', 'aria-hidden': 'true', focusable: 'false', width: '100%', height: 26};
  for (const key in attributes) svg.setAttribute(key, attributes[key]);
  let x = 0;
  ['paint-russell', 'paint-sp600', 'paint-sp400'].forEach((css, leg) => {
    const rect = document.createElementNS(SVG, 'rect');
    rect.setAttribute('class', css);
    rect.setAttribute('x', x + '%');
    rect.setAttribute('width', split[leg] + '%');
    rect.setAttribute('height', '100%');
    svg.append(rect);
    x += Number(split[leg]);
  });
  return svg;
}

/* The folded answers: a node asks an input, and a child below 0 is an answer. */
const answers = data.answers;
function reached(nodes, child, places) {
  while (child >= 0) child = nodes[child][1 + places[nodes[child][0]]];
  return -child - 1;
}
function answer(places) {
  const found = {told: {}};
  for (const output in answers.outputs) {
    const diagram = answers.outputs[output];
    found[output] = diagram.values[reached(diagram.nodes, diagram.root, places)];
  }
  for (const role in answers.told.roots) {
    const roots = answers.told.roots[role];
    found.told[role] = data.order.concat(Object.keys(roots).filter(id => data.order.indexOf(id) < 0))
      .filter(id => id in roots && reached(answers.told.nodes, roots[id], places) === 1);
  }
  return found;
}

/* The matrix. */
let cell = null, chosenByHand = false;
let residency = byId('residency').value;
const asks = name => document.querySelector('#ask [data-i=' + name + ']');

/* What the account that is looked at answers in a cell, as the what-if does; null where it was not asked. */
function bought(key) {
  const account = byId('account').value, part = key.split(' ');
  if (account === '') return null;
  const chosen = Array.from(asks('STAGE').form.querySelectorAll('select'), () => 0);
  const codes = {STAGE: part[0], HORIZON: part[1], RISK: part[2], RESIDENCY: residency};
  for (const name in codes) {
    const place = Array.from(asks(name).options).findIndex(option => option.value === codes[name]);
    if (place < 0) return null;
    chosen[Number(asks(name).dataset.n)] = place;
  }
  chosen[Number(asks('ACCOUNT').dataset.n)] = Number(account);
  return answer(chosen);
}

/* The same in words. */
function purchases(key, one) {
  const found = bought(key), parts = [];
  if (!found) return parts;
  parts.push(make('h4', {}, [both(say('cell.buys'))]));
  const buys = [];
  for (let i = 0; i < found.TRADES.length; i += 3) if (found.TRADES[i] === 'BUY') buys.push(found.TRADES.slice(i + 1, i + 3));
  if (buys.length) {
    parts.push(make('ul', {class: 'plain', id: 'buys'}, buys.map(buy => make('li', {}, [both(say('cell.buys-of', {fund: fund(buy[0]), n: buy[1]}))]))));
    const rest = Math.round(100 * (Number(found.SIZE[1]) - Number(found.SLEEVE[2]))) / 100;
    if (one.stance === 'BUILD' && rest > 0) parts.push(make('p', {class: 'soft'}, [both(say('cell.buys-rest', {n: rest}))]));
  } else {
    const none = found.DECISION[0] === 'NO_ELIGIBLE_FUND';
    parts.push(make('p', {id: 'buys'}, [both(none ? say('cell.buys-none') : say('cell.buys-refused', {decision: data.terms['Decision.' + found.DECISION[0]] || ''}))]));
  }
  parts.push(make('p', {class: 'soft'}, [make('small', {}, [both(say('cell.buys-given'))])]));
  return parts;
}
const at = key => data.matrix[residency][key] || data.common[key];

function split(percent) {
  const pairs = [];
  ['matrix.russell', 'matrix.sp600', 'matrix.sp400'].forEach((key, leg) => {
    if (Number(percent[leg]) > 0) pairs.push(say(key).map((name, which) => name + ' ' + percent[leg] + (which ? '%' : '\u00a0%')));
  });
  return [pairs.map(pair => pair[0]).join(' · '), pairs.map(pair => pair[1]).join(' · ')];
}

function show(key) {
  cell = key;
  const one = at(key), box = byId('why-body'), part = key.split(' ');
  all('.c').forEach(button => button.setAttribute('aria-pressed', String(button.dataset.k === key)));
  const name = ['Stage', 'Horizon', 'RiskProfile'].map((type, i) => data.terms[type + '.' + part[i]]);
  const parts = [
    make('p', {class: 'soft'}, [both([name.map(n => n[0]).join(' · '), name.map(n => n[1]).join(' · ')])]),
    make('p', {class: 'ans'}, [both(one.says)])];
  if (one.parts) parts.push(make('p', {class: 'soft'}, [both(say('cell.parts'))]));
  if (one.split) parts.push(bar(one.split), make('p', {class: 'soft'}, [both(split(one.split))]));
  purchases(key, one).forEach(part => parts.push(part));
  const before = data.before[key];
  if (before) parts.push(make('p', {}, [make('span', {class: 'chip new'}, [both(say('cell.before', {before: before}))])]));
  parts.push(make('h4', {}, [both(say('cell.decided'))]));
  const list = make('ol'), statements = [];
  one.rules.forEach(rule => {
    const item = make('li', {'data-id': rule[0]}, [ruleLink(rule[0]), make('small', {}, [both(data.sentences[rule[1]])])]);
    const source = copied('rule-' + rule[0], '.src');
    if (source) item.append(make('small', {}, [source]));
    rule.slice(2).forEach(number => item.append(make('span', {class: 'pv'}, [
      make('a', {href: '#n-' + number[0]}, [copied('n-' + number[0], '.t') || number[0]]), ' ', make('b', {}, [number[1]])])));
    const card = byId('rule-' + rule[0]);
    const sections = card ? card.dataset.s.split(' ') : [];
    sections.forEach(section => { if (section && statements.indexOf(section) < 0) statements.push(section); });
    list.append(item);
  });
  parts.push(list);
  if (one.row) parts.push(make('p', {class: 'soft'}, [both(say('cell.row', {line: one.row[0], from: one.row[1]})), ': ', make('span', {lang: 'en', class: 'both'}, [one.row[2]])]));
  if (statements.length) {
    parts.push(make('h4', {}, [both(say('cell.article'))]));
    statements.sort().forEach(section => {
      const block = byId('s-' + section);
      if (!block) return;
      const fold = make('details', {}, [make('summary', {}, [copied('s-' + section, 'h3')])]);
      Array.from(block.querySelectorAll('.said .t')).forEach(said => {
        const line = make('p');
        Array.from(said.childNodes).forEach(node => line.append(node.cloneNode(true)));
        fold.append(line);
      });
      parts.push(fold);
    });
  }
  box.replaceChildren();
  parts.forEach(one => box.append(one));
}

function matrixChanged() {
  residency = byId('residency').value;
  all('.c').forEach(button => {
    const one = at(button.dataset.k);
    const dot = button.querySelector('.dot');
    button.className = 'c ' + one.css;
    const found = one.stance === 'BUILD' ? bought(button.dataset.k) : null;
    const none = found && found.DECISION[0] === 'NO_ELIGIBLE_FUND';
    button.replaceChildren(make('span', {class: 'v' + (one.stance === 'BUILD' && !none ? ' fig' : ''), 'aria-hidden': 'true'}, [both(none ? say('cell.short-none') : one.shown)]));
    if (one.split && !none) button.append(bar(one.split));
    button.append(make('span', {class: 'vh'}, [both(one.says)]));
    if (none) button.append(make('span', {class: 'vh'}, [both(say('cell.buys-none'))]));
    if (dot) button.append(dot);
  });
  show(cell);
}

function reveal(element) {
  element.scrollIntoView({block: 'start'});
}

all('.c').forEach(button => button.addEventListener('click', () => {
  show(button.dataset.k);
  if (window.innerWidth <= 1020) reveal(byId('why'));
}));
document.querySelector('table.m').addEventListener('keydown', event => {
  const step = {ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0]}[event.key];
  if (!step || !event.target.classList.contains('c')) return;
  event.preventDefault();
  const rows = all('table.m tbody tr').map(row => Array.from(row.querySelectorAll('.c')).filter(one => one.offsetParent));
  const row = rows.findIndex(one => one.indexOf(event.target) >= 0);
  const to = rows[row + step[0]] && rows[row + step[0]][rows[row].indexOf(event.target) + step[1]];
  if (to) to.focus();
});
function horizon(name) {
  document.querySelector('table.m').dataset.h = name;
  all('.seg button').forEach(one => one.setAttribute('aria-pressed', String(one.dataset.h === name)));
}
all('.seg button').forEach(button => button.addEventListener('click', () => horizon(button.dataset.h)));
byId('residency').addEventListener('change', () => {
  chosenByHand = true;
  matrixChanged();
});
byId('account').addEventListener('change', matrixChanged);

/* What if. */
const selects = all('#ask select');
const places = () => {
  const chosen = [];
  selects.forEach(select => { chosen[Number(select.dataset.n)] = Math.max(0, select.selectedIndex); });
  return chosen;
};
const percent = number => [number + '\u00a0%', number + '%'];

function fund(id) {
  const name = data.funds[id];
  return name ? [name[0] + ' (' + id + ')', name[1] + ' (' + id + ')'] : id === 'CASH' ? say('whatif.cash') : [id, id];
}

function table(heads, rows) {
  const head = make('tr', {}, heads.map(words => make('th', {scope: 'col'}, [both(words)])));
  return make('table', {class: 't'}, [make('thead', {}, [head]), make('tbody', {}, rows.map(row =>
    make('tr', {}, row.map(words => make('td', {}, [both(words)])))))]);
}

function ask(kept) {
  const chosen = places(), found = answer(chosen), head = [], body = [];
  const decision = found.DECISION, sleeve = found.SLEEVE, weights = [], trades = [];
  if (!decision.length) {
    head.push(make('p', {class: 'ans'}, [both(say('whatif.none'))]));
  } else {
    head.push(make('p', {class: 'ans', 'data-decision': decision.join(' ')}, [both(data.terms['Decision.' + decision[0]])]));
    decision.slice(1).forEach(other => body.push(make('p', {class: 'soft'}, [both(say('whatif.also', {decision: data.terms['Decision.' + other]}))])));
    const refused = sleeve[2] === '';
    const said = refused ? [say('whatif.refused')] : [say('whatif.sleeve', {now: sleeve[0], after: sleeve[1]})];
    if (!refused && sleeve[2] !== sleeve[1]) said.push(say('whatif.planned', {target: sleeve[2]}));
    if (!refused && sleeve[4] !== '') said.push(say('whatif.band', {low: sleeve[3], high: sleeve[4]}));
    const months = found.REVIEW[0];
    said.push(months === '1' ? say('whatif.review-one') : say('whatif.review', {n: months}));
    body.push(make('p', {class: 'lead', id: 'res-says'}, [both([0, 1].map(which => said.map(one => one[which]).map(one => one.replace(/\.?$/, '.')).join(' ')))]));
    if (!refused) {
      for (let i = 0; i < found.WEIGHTS.length; i += 4) weights.push(found.WEIGHTS.slice(i, i + 4));
      const later = weights.some(one => one[2] !== one[3] && one[3] !== '');
      const heads = ['whatif.fund', 'whatif.now', 'whatif.after'].concat(later ? ['whatif.target'] : []);
      body.push(table(heads.map(key => say(key)), weights.map(one =>
        [fund(one[0])].concat(one.slice(1, later ? 4 : 3).map(percent)))));
      for (let i = 0; i < found.TRADES.length; i += 3) trades.push(found.TRADES.slice(i, i + 3));
      body.push(make('h4', {}, [both(say('whatif.trades'))]));
      body.push(trades.length ? table([say('whatif.fund'), say('whatif.trades')], trades.map(one =>
        [fund(one[1]), say(one[0] === 'BUY' ? 'whatif.buy' : 'whatif.sell', {n: one[2]})])) : make('p', {}, [both(say('whatif.no-trade'))]));
    }
  }
  const columns = make('div', {class: 'cols'});
  for (const role in found.told) {
    if (found.told[role].length) {
      columns.append(make('div', {'data-role': role}, [make('h4', {}, [both(say('role.' + role))])].concat(found.told[role].map(id =>
        make('div', {class: 'ln', 'data-id': id}, [ruleLink(id), make('small', {class: 'mono'}, [id])])))));
    }
  }
  body.push(columns);
  byId('res-head').replaceChildren();
  head.forEach(one => byId('res-head').append(one));
  byId('res').replaceChildren();
  body.forEach(one => byId('res').append(one));
  if (kept) return;
  try {
    history.replaceState(null, '', '#whatif=' + chosen.join('.'));
  } catch (e) {
    /* some browsers refuse when the address changes too often */
  }
}
selects.forEach(select => select.addEventListener('change', () => ask(false)));
byId('reset').addEventListener('click', () => {
  selects.forEach(select => { select.selectedIndex = Number(select.dataset.first); });
  ask(false);
});

/* Print: what is folded in the panel of the matrix is open on paper. */
let opened = [];
window.addEventListener('beforeprint', () => {
  opened = all('#why details:not([open])');
  opened.forEach(one => { one.open = true; });
});
window.addEventListener('afterprint', () => opened.forEach(one => { one.open = false; }));
byId('brief').addEventListener('change', event => root.classList.toggle('brief', event.target.checked));

/* Search and filters. */
const filters = ['q', 'f-section', 'f-file', 'f-ground'].map(byId);
const searched = new Map();
function filter() {
  const words = filters[0].value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const cards = all('.card');
  let shown = 0;
  cards.forEach(card => {
    if (!searched.has(card)) searched.set(card, (card.textContent + ' ' + card.id).toLowerCase());
    const fits = words.every(word => searched.get(card).indexOf(word) >= 0)
      && (!filters[1].value || card.dataset.s.split(' ').indexOf(filters[1].value) >= 0)
      && (!filters[2].value || card.dataset.f === filters[2].value)
      && (!filters[3].value || card.dataset.a === filters[3].value);
    card.hidden = !fits;
    if (fits) shown++;
  });
  all('.grp').forEach(group => { group.hidden = !group.querySelector('.card:not([hidden])'); });
  all('.folder').forEach(folder => { folder.hidden = !folder.querySelector('.card:not([hidden])'); });
  byId('count').replaceChildren(both(say('rules.count', {n: shown, all: cards.length})));
}
filters.forEach(one => one.addEventListener('input', filter));
document.addEventListener('keydown', event => {
  if (event.key === '/' && !/INPUT|SELECT|TEXTAREA/.test(event.target.tagName)) {
    event.preventDefault();
    reveal(byId('rules'));
    filters[0].focus();
  }
});

/* Where the address points. */
function follow(first) {
  let to = '';
  try {
    to = decodeURIComponent(location.hash.slice(1));
  } catch (e) {
    return;
  }
  if (to.indexOf('whatif=') === 0) {
    const chosen = to.slice(7).split('.').map(Number);
    selects.forEach(select => {
      const place = chosen[Number(select.dataset.n)];
      if (place >= 0 && place < select.options.length) select.selectedIndex = place;
    });
    ask(true);
    reveal(byId('whatif'));
  } else if (to.indexOf('cell=') === 0) {
    const key = to.slice(5).split('.').join(' ');
    if (at(key)) {
      horizon(key.split(' ')[1]);
      show(key);
      reveal(byId('matrix'));
    }
  } else if (to.indexOf('rule-') === 0) {
    const card = byId(to);
    if (card && card.hidden) {
      filters.forEach(one => { one.value = ''; });
      filter();
    }
    if (card) reveal(card);
  } else if (first && byId(to)) {
    reveal(byId(to));
  }
}
window.addEventListener('hashchange', () => follow(false));

/* The language: that of the address, else the one chosen before, else the reader's. */
function language(name) {
  root.lang = name;
  all('.lang button').forEach(one => one.setAttribute('aria-pressed', String(one.dataset.l === name)));
  document.title = inLanguage(say('title', {version: data.version}));
  all('option[data-en]').forEach(one => { one.textContent = one.dataset[name]; });
  filters[0].placeholder = inLanguage(say('rules.hint'));
  if (!chosenByHand) byId('residency').value = byId('residency').getAttribute('data-home-' + name);
  if (cell) matrixChanged();
  measure();
}
all('.lang button').forEach(button => button.addEventListener('click', () => {
  language(button.dataset.l);
  try {
    localStorage.setItem('rulebook.lang', button.dataset.l);
  } catch (e) {
    /* nothing is kept where the browser keeps nothing */
  }
}));
function preferred() {
  const asked = /[?&]lang=(en|ko)\b/.exec(location.search);
  if (asked) return asked[1];
  let kept = null;
  try {
    kept = localStorage.getItem('rulebook.lang');
  } catch (e) {
    kept = null;
  }
  return kept === 'en' || kept === 'ko' ? kept : (navigator.language || '').indexOf('ko') === 0 ? 'ko' : 'en';
}

cell = all('.c')[1].dataset.k;
language(preferred());
ask(true);
filter();
follow(true);

/* What sticks below the bar has to know how high the bar is. */
function measure() {
  root.style.setProperty('--top', document.querySelector('.top').offsetHeight + 'px');
}
window.addEventListener('resize', measure);
measure();

/* Which section is read. */
if ('IntersectionObserver' in window) {
  const seen = new IntersectionObserver(entries => entries.forEach(entry => {
    if (!entry.isIntersecting) return;
    all('.bar nav a').forEach(link => {
      if (link.getAttribute('href') === '#' + entry.target.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  }), {rootMargin: '-20% 0px -70% 0px'});
  all('main section[id]').forEach(section => seen.observe(section));
}
})();
