(function () {
  'use strict';
  var given = JSON.parse(document.getElementById('identity').textContent);
  var form = document.getElementById('card'), state = document.getElementById('state'), missing = document.getElementById('missing');
  var STATES = ['not_assessed', 'not_asked', 'declined'];
  function say(key, values) {
    return given.say[key].replace(/\{([a-z_]+)\}/g, function (whole, name) { return String(values[name]); });
  }
  function value(name) {
    var found = form.elements.namedItem(name);
    return found && typeof found.value === 'string' ? found.value.trim() : '';
  }
  function ticked(name) {
    return Array.prototype.filter.call(form.elements, function (field) { return field.name === name && field.checked; })
      .map(function (field) { return field.value; });
  }
  function use(criterion, id) {
    var how = value('asked-' + id), probes = ticked('probe-' + id).map(Number);
    if (!how && !probes.length) how = value('rating-' + criterion) === 'not_asked' ? 'not_asked' : '';
    if (!how && !probes.length) return null;
    var used = { id: id, asked: how || 'not_said' };
    if (probes.length) used.probes = probes;
    return used;
  }
  function remember() {
    var kept = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!field.name) return;
      if (field.type === 'radio') { if (field.checked) kept[field.name] = field.value; }
      else if (field.type === 'checkbox') { if (field.checked) kept[field.name] = (kept[field.name] || []).concat(field.value); }
      else if (field.value) kept[field.name] = field.value;
    });
    try { localStorage.setItem(given.draft, JSON.stringify(kept)); state.textContent = say('kept'); }
    catch (fault) { state.textContent = say('not_kept'); }
  }
  function recall() {
    var kept = {};
    try { kept = JSON.parse(localStorage.getItem(given.draft) || '{}'); } catch (fault) { return; }
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!field.name || !Object.prototype.hasOwnProperty.call(kept, field.name)) return;
      if (field.type === 'radio') field.checked = field.value === kept[field.name];
      else if (field.type === 'checkbox') field.checked = kept[field.name].indexOf(field.value) >= 0;
      else field.value = kept[field.name];
    });
    if (Object.keys(kept).length) state.textContent = say('back');
  }
  function faults() {
    var found = [];
    given.criteria.forEach(function (criterion) {
      var chosen = value('rating-' + criterion.id), why = value('why-' + criterion.id);
      var said = criterion.questions.some(function (id) { return value('evidence-' + id); });
      if (!chosen) found.push(['rating-' + criterion.id, say('missing_rating', { criterion: criterion.title })]);
      else if (STATES.indexOf(chosen) < 0 && !said) found.push(['evidence-' + criterion.questions[0], say('missing_evidence', { criterion: criterion.title, score: chosen })]);
      else if (STATES.indexOf(chosen) >= 0 && !why) found.push(['why-' + criterion.id, say('missing_why', { criterion: criterion.title })]);
      else if (STATES.indexOf(chosen) < 0 && why) found.push(['why-' + criterion.id, say('both', { criterion: criterion.title })]);
      criterion.questions.forEach(function (id) {
        if (value('asked-' + id) === 'not_asked' && ticked('probe-' + id).length) found.push(['asked-' + id, say('asked_and_not', { criterion: criterion.title })]);
      });
    });
    if (!!value('safety-duty') !== !!value('safety-fact')) found.push(['safety-fact', say('missing_safety')]);
    if (document.getElementById('again').open && !value('change-why')) found.push(['change-why', say('missing_change')]);
    return found;
  }
  function stamp() {
    var now = new Date(), shift = -now.getTimezoneOffset();
    function two(n) { return String(n).padStart(2, '0'); }
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate()) + 'T' + two(now.getHours()) + ':' + two(now.getMinutes()) + ':' + two(now.getSeconds()) +
      (shift < 0 ? '-' : '+') + two(Math.floor(Math.abs(shift) / 60)) + ':' + two(Math.abs(shift) % 60);
  }
  function card() {
    var made = JSON.parse(JSON.stringify(given.card));
    made.submitted_at = stamp();
    made.ratings = given.criteria.map(function (criterion) {
      var chosen = value('rating-' + criterion.id);
      var said = criterion.questions.map(function (id) { return value('evidence-' + id); }).filter(Boolean).join('\n\n');
      var rating = { criterion: criterion.id };
      if (STATES.indexOf(chosen) < 0) rating.score = Number(chosen);
      else { rating.state = chosen; rating.why = value('why-' + criterion.id); }
      if (said) rating.evidence = said;
      return rating;
    });
    var used = [];
    given.criteria.forEach(function (criterion) {
      criterion.questions.forEach(function (id) { var one = use(criterion.id, id); if (one) used.push(one); });
    });
    if (used.length) made.questions = used;
    if (value('safety-fact')) made.safety = [{ duty: value('safety-duty'), fact: value('safety-fact') }];
    if (value('recommendation')) made.recommendation = value('recommendation');
    if (value('sign-name')) made.signed_by = value('sign-name').replace(/\s+/g, ' ');
    if (ticked('signed').length) made.independent = true;
    if (document.getElementById('again').open) {
      made.revision = Number(value('revision')); made.change = 'correction'; made.why = value('change-why');
    }
    return made;
  }
  function save(event) {
    event.preventDefault();
    var found = faults();
    missing.hidden = !found.length;
    missing.textContent = '';
    if (found.length) {
      var head = document.createElement('p'), list = document.createElement('ul');
      head.textContent = given.missing[found.length - 1];
      found.forEach(function (fault) {
        var item = document.createElement('li'), link = document.createElement('a');
        link.href = '#' + fault[0]; link.textContent = fault[1];
        item.appendChild(link); list.appendChild(item);
      });
      missing.appendChild(head); missing.appendChild(list); missing.focus();
      state.textContent = '';
      return;
    }
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(card(), null, 2) + '\n'], { type: 'application/json' }));
    link.download = given.file;
    link.click();
    state.textContent = say('saved', { file: given.file });
  }
  form.addEventListener('input', remember);
  form.addEventListener('change', remember);
  form.addEventListener('submit', save);
  form.addEventListener('click', function (event) {
    var name = event.target.getAttribute('data-clear');
    if (!name) return;
    Array.prototype.forEach.call(form.querySelectorAll('input[type=radio]'), function (field) { if (field.name === name) field.checked = false; });
    remember();
  });
  document.getElementById('forget').addEventListener('click', function () {
    if (!confirm(say('sure'))) return;
    try { localStorage.removeItem(given.draft); } catch (fault) { /* nothing was kept */ }
    form.reset();
    state.textContent = say('gone');
  });
  window.addEventListener('beforeprint', function () {
    Array.prototype.forEach.call(document.querySelectorAll('details:not(#again)'), function (part) { part.open = true; });
  });
  recall();
}());
