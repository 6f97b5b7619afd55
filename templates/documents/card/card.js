(function () {
  "use strict";
  var form = document.getElementById("card");
  var id = form.dataset;
  var key = ["hirekit", id.requisition, id.candidate, id.round, id.interviewer, id.instrument].join(" ");
  var missing = document.getElementById("missing");
  var kept = document.getElementById("kept");
  var criteria = Array.prototype.slice.call(form.querySelectorAll("fieldset.criterion"));

  function fields() {
    return Array.prototype.slice.call(form.querySelectorAll("textarea, input, select"));
  }

  function name(field) {
    return field.type === "radio" ? field.name + "=" + field.value : field.id;
  }

  function keep() {
    var draft = {};
    fields().forEach(function (field) {
      draft[name(field)] = field.type === "radio" || field.type === "checkbox" ? field.checked : field.value;
    });
    try {
      localStorage.setItem(key, JSON.stringify(draft));
      kept.textContent = "Draft kept on this device at " + new Date().toTimeString().slice(0, 5) + ".";
    } catch (refused) {
      kept.textContent = "This browser keeps no drafts for files. Save the scorecard before you close the page.";
    }
  }

  function restore() {
    var draft;
    try {
      draft = JSON.parse(localStorage.getItem(key) || "null");
    } catch (refused) {
      return;
    }
    if (!draft) { return; }
    fields().forEach(function (field) {
      var value = draft[name(field)];
      if (value === undefined) { return; }
      if (field.type === "radio" || field.type === "checkbox") { field.checked = value === true; } else { field.value = value; }
    });
    kept.textContent = "Your draft on this device was restored.";
  }

  function chosen(set) {
    var radio = set.querySelector("input[type=radio]:checked");
    return radio ? radio.value : "";
  }

  function isScore(value) {
    return /^-?\d+$/.test(value);
  }

  function refresh() {
    criteria.forEach(function (set) {
      var value = chosen(set);
      set.querySelector(".because").hidden = value === "" || isScore(value);
    });
  }

  function faults() {
    var found = [];
    criteria.forEach(function (set) {
      var value = chosen(set);
      var evidence = set.querySelector(".evidence");
      var why = set.querySelector(".why");
      var title = set.dataset.title;
      if (value === "") {
        found.push([title + ": choose a rating, or say why there is none", set.querySelector("input[type=radio]")]);
      } else if (isScore(value) && !evidence.value.trim()) {
        found.push([title + ": write the evidence that the rating stands on", evidence]);
      } else if (!isScore(value) && !why.value.trim()) {
        found.push([title + ": say why there is no rating", why]);
      }
    });
    var duty = document.getElementById("duty"), fact = document.getElementById("fact");
    if (fact.value.trim() && !duty.value) { found.push(["Safety or integrity: name the duty the fact is tied to", duty]); }
    if (duty.value && !fact.value.trim()) { found.push(["Safety or integrity: write the fact, or clear the duty", fact]); }
    if (document.getElementById("again").open && !document.getElementById("change-why").value.trim()) {
      found.push(["Correction: say what was wrong", document.getElementById("change-why")]);
    }
    if (!document.getElementById("signed").checked) {
      found.push(["Return: confirm that you wrote this before speaking to anyone", document.getElementById("signed")]);
    }
    return found;
  }

  function show(found) {
    missing.textContent = "";
    if (!found.length) { return; }
    var head = document.createElement("strong");
    head.textContent = found.length === 1 ? "One thing is missing" : found.length + " things are missing";
    var list = document.createElement("ul");
    found.forEach(function (fault) {
      var item = document.createElement("li"), link = document.createElement("a");
      link.href = "#" + (fault[1].id || fault[1].closest("fieldset").id);
      link.textContent = fault[0];
      link.addEventListener("click", function (event) { event.preventDefault(); fault[1].focus(); });
      item.appendChild(link);
      list.appendChild(item);
    });
    missing.appendChild(head);
    missing.appendChild(list);
    missing.focus();
  }

  function two(number) {
    return (number < 10 ? "0" : "") + number;
  }

  function now() {
    var moment = new Date(), shift = -moment.getTimezoneOffset(), away = Math.abs(shift);
    return moment.getFullYear() + "-" + two(moment.getMonth() + 1) + "-" + two(moment.getDate()) + "T" +
      two(moment.getHours()) + ":" + two(moment.getMinutes()) + ":" + two(moment.getSeconds()) +
      (shift < 0 ? "-" : "+") + two(Math.floor(away / 60)) + ":" + two(away % 60);
  }

  function card() {
    var data = {
      schema: "hirekit/scorecard/1",
      requisition: id.requisition, candidate: id.candidate, round: id.round, interviewer: id.interviewer,
      instrument: id.instrument, submitted_at: now(), ratings: [], questions: []
    };
    criteria.forEach(function (set) {
      var value = chosen(set), evidence = set.querySelector(".evidence").value.trim();
      var rating = { criterion: set.dataset.criterion };
      if (isScore(value)) {
        rating.score = Number(value);
      } else {
        rating.state = value;
        rating.why = set.querySelector(".why").value.trim();
      }
      if (evidence) { rating.evidence = evidence; }
      data.ratings.push(rating);
      Array.prototype.forEach.call(set.querySelectorAll("select[data-question]"), function (asked) {
        data.questions.push({ id: asked.dataset.question, asked: asked.value });
      });
    });
    var duty = document.getElementById("duty").value, fact = document.getElementById("fact").value.trim();
    if (duty && fact) { data.safety = [{ duty: duty, fact: fact }]; }
    var overall = form.querySelector("input[name=overall]:checked");
    if (overall) { data.recommendation = overall.value; }
    if (id.shadow) { data.shadow = true; }
    if (document.getElementById("again").open) {
      data.revision = Number(document.getElementById("revision").value);
      data.change = "correction";
      data.why = document.getElementById("change-why").value.trim();
    }
    return data;
  }

  function save() {
    var found = faults();
    show(found);
    if (found.length) { return; }
    var text = JSON.stringify(card(), null, 2) + "\n";
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = [id.requisition, id.candidate, id.round, id.interviewer].join("_") + ".json";
    document.body.appendChild(link);
    link.click();
    link.remove();
    kept.textContent = "Saved as " + link.download + ". Return that file; the draft stays here until you forget it.";
  }

  form.addEventListener("input", function () { refresh(); keep(); });
  form.addEventListener("change", refresh);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.getElementById("save").addEventListener("click", save);
  document.getElementById("clear").addEventListener("click", function () {
    if (!window.confirm("Forget what was typed on this page?")) { return; }
    try { localStorage.removeItem(key); } catch (refused) { kept.textContent = ""; }
    form.reset();
    refresh();
    kept.textContent = "The draft was forgotten.";
  });
  restore();
  refresh();
}());
