@# html.t -- a page about the limits of a specification: all in one file, for reading with or without JavaScript.
@file ${spec.name}_limits.html
@escape html
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="xdrgen">
<title>Limits of ${spec.name}</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; --bg: #ffffff; --panel: #f4f6f9; --ink: #1a2230; --muted: #535d6e; --line: #d5dbe4; --link: #0a58a8; --least: #0a58a8; --greatest: #86b6e6; --over: #b3261e; --overbar: #e58a80; --good: #17653a; --warn: #7d4b00; --mark: #fff3bf; }
/* dark */ @media screen and (prefers-color-scheme: dark) { :root { --bg: #11151b; --panel: #1a2028; --ink: #e7ebf1; --muted: #a5afbd; --line: #333d4a; --link: #82b9ff; --least: #82b9ff; --greatest: #3a6ca6; --over: #ff9389; --overbar: #a8453c; --good: #83d89e; --warn: #f2bd62; --mark: #4a4212; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; background: var(--bg); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main, header, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 2.2rem 0 .4rem; letter-spacing: -.02em; overflow-wrap: anywhere; }
h2 { font-size: 1.45rem; margin: 3rem 0 .6rem; letter-spacing: -.01em; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
h4 { font-size: .95rem; margin: 1.1rem 0 .3rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, .hex { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--bg); padding: .5rem 1rem; z-index: 9; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .8rem; padding: 0; margin: 1.4rem 0; list-style: none; }
.cards li { background: var(--panel); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; color: var(--muted); font-size: .9rem; line-height: 1.35; }
.cards b { display: block; color: var(--ink); font-size: 1.4rem; font-weight: 650; letter-spacing: -.02em; white-space: nowrap; }
nav { position: sticky; top: 0; z-index: 5; background: var(--bg); border-bottom: 1px solid var(--line); }
nav > div { max-width: 76rem; margin: 0 auto; padding: .55rem 1.25rem; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; align-items: center; }
nav input::placeholder { color: var(--muted); opacity: 1; }
nav input { flex: 1 1 14rem; max-width: 24rem; margin-left: auto; font: inherit; padding: .3rem .7rem; color: var(--ink); background: var(--panel); border: 1px solid var(--muted); border-radius: .5rem; }
.js-only { display: none; }
.js .js-only { display: block; }
.js nav .js-only { display: contents; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: left; color: var(--muted); padding: .2rem 0 .6rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .7rem; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; white-space: nowrap; border-bottom: 2px solid var(--muted); }
tbody th { font-weight: 500; }
tbody th code { font-weight: 600; }
tbody th p { color: var(--muted); font-size: .92em; margin: .15rem 0 0; font-weight: 400; max-width: 34rem; }
thead th { position: relative; }
thead button { font: inherit; color: var(--muted); background: none; border: 0; padding: 0 0 0 .3em; cursor: pointer; }
thead button::before { content: ""; position: absolute; inset: 0; }
thead button::after { content: "\2195"; }
th[aria-sort=ascending] button::after { content: "\2191"; color: var(--link); }
th[aria-sort=descending] button::after { content: "\2193"; color: var(--link); }
tbody th p code { font-weight: 400; }
ul.places { list-style: none; margin: 0; padding: 0; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr:target { background: var(--mark); }
details:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
details:target > summary { font-weight: 600; }
.badge { display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .84em; white-space: nowrap; }
.good { color: var(--good); } .bad { color: var(--over); } .warn { color: var(--warn); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .45rem 0; padding: 0 .9rem; }
summary { cursor: pointer; padding: .45rem 0; overflow-wrap: anywhere; }
details[open] { padding-bottom: .8rem; }
td details { border: 0; margin: 0; padding: 0; }
td summary { padding: 0; }
td ul { margin: .3rem 0; padding-left: 1rem; font-size: .9em; max-height: 18rem; overflow: auto; }
td ul.history { list-style: none; padding: 0; margin: 0; white-space: nowrap; max-height: none; font-size: 1em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .4rem 0; }
dt { color: var(--muted); } dd { margin: 0; overflow-wrap: anywhere; }
ul.fields { list-style: none; margin: .3rem 0; padding: 0 0 0 .9rem; border-left: 3px solid var(--line); }
.bar { display: block; position: relative; height: .55rem; min-width: 6rem; background: var(--panel); border: 1px solid var(--line); border-radius: .3rem; overflow: hidden; }
.bar + .bar { margin-top: 3px; }
.bar i { position: absolute; left: 0; top: 0; bottom: 0; background: var(--greatest); }
.bar i.over { background: var(--overbar); }
.bar i + i { background: var(--least); }
.rule { display: inline-block; padding: 0 .4rem; border: 1px solid var(--line); border-radius: .3rem; font-size: .84em; }
.scroll { overflow-x: auto; }
svg { display: block; width: 100%; height: auto; min-width: 46rem; }
svg text { fill: var(--ink); font-size: 13px; } svg .faint { fill: var(--muted); font-size: 12px; } svg .grid { stroke: var(--line); }
svg .least { fill: var(--least); } svg .greatest { fill: var(--greatest); } svg .overbar { fill: var(--overbar); }
svg .cap { stroke: var(--over); stroke-width: 1.5; stroke-dasharray: 6 4; } svg .captext { fill: var(--over); font-weight: 600; }
svg .line { fill: none; stroke: var(--least); stroke-width: 2; } svg circle { fill: var(--least); stroke: var(--bg); stroke-width: 2; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; padding: 0; margin: .4rem 0; font-size: .9rem; color: var(--muted); }
.legend i { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; margin-right: .4rem; vertical-align: -.1rem; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--muted); font-size: .9rem; }
[hidden], .searching .picture { display: none !important; }
/* narrow */ @media screen and (max-width: 46rem) { h1 { font-size: 1.6rem; } table.wide, table.wide caption, table.wide tbody, table.wide tr, table.wide th, table.wide td { display: block; } table.wide thead { position: absolute; left: -99rem; } table.wide tr { border: 1px solid var(--line); border-radius: .6rem; margin: .7rem 0; padding: .5rem .8rem; } table.wide td, table.wide tbody th { border: 0; padding: .15rem 0; text-align: left; white-space: normal; } table.wide td[data-label]::before { content: attr(data-label) ": "; color: var(--muted); } .bar { display: inline-block; width: 9rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; } nav input { max-width: none; margin-left: 0; } html { scroll-padding-top: 8rem; } .hex { white-space: normal; } }
/* paper: all that is folded is open, and no row lies on two pages that fits one */
/* its head and foot */ @page { size: A4; margin: 18mm 14mm 16mm; @top-left { content: "The limits of ${spec.name}"; font: 8pt sans-serif; } @top-right { content: "${spec.file_name}"; font: 8pt sans-serif; } @bottom-right { content: counter(page) " of " counter(pages); font: 8pt sans-serif; } }
/* its pages */ @media print { :root { color-scheme: light; print-color-adjust: exact; -webkit-print-color-adjust: exact; } html { font-size: 8pt; } nav, .skip, .js .js-only { display: none; } main, header, footer { max-width: none; padding: 0; } p { max-width: none; } a { color: inherit; text-decoration: none; } h1 { margin-top: 0; } h2, h3, h4, summary, caption, dt, thead { break-after: avoid; } tr, li, dd, dt, caption, .cards, .picture { break-inside: avoid; } .scroll { overflow: visible; } svg { min-width: 0; } th, td { padding: .25rem .4rem; } thead button { display: none; } details::details-content { display: block; content-visibility: visible; } td summary { list-style: none; } }
/* who uses a limit stands below it, over the whole width: there it may go on on the next page */ @media print { #limit-table tr { display: grid; grid-template-columns: 6fr 2fr 2fr 6fr 4fr; break-inside: auto; border-bottom: 1px solid var(--line); } #limit-table th, #limit-table td { border: 0; break-inside: avoid; } #limit-table .uses { grid-row: 2; grid-column: 1 / -1; break-inside: auto; } #limit-table thead .uses { display: none; } #limit-table td.uses::before { content: "Uses: "; } .uses details, .uses summary, .uses details::details-content { display: inline; } .uses p { display: inline; } .uses ul { display: inline; padding: 0; } .uses li { display: inline; } .uses li::after { content: " "; } }
</style>
</head>
<body>
<a class="skip" href="#main-text">Skip to the text</a>
<header>
<h1>The limits of ${spec.name}</h1>
@if spec.summary
<p>${spec.summary}.</p>
@end
<ul class="cards">
@if spec.analysis.cap
<li><b title="${spec.analysis.cap.exact} bytes">${spec.analysis.cap.words}</b> cap: the greatest payload of a message, ${spec.analysis.cap.exact} bytes</li>
@end
<li><b>${spec.analysis.limit_count}</b> limits that have a name</li>
@if spec.analysis.procedures
<li><b>${spec.analysis.procedure_count}</b> procedures, ${spec.analysis.event_count} of them events</li>
@end
<li><b>${spec.analysis.body_count}</b> bodies of messages, ${spec.analysis.fixed_count} of one size</li>
@if spec.analysis.cap
<li><b>${spec.analysis.capped_count}</b> bodies that the cap cuts</li>
<li><b>${spec.analysis.dead_count}</b> places where a limit is out of the cap&#39;s reach</li>
@end
</ul>
<p class="js-only muted">In a table, or a list of what can be opened, the arrow keys, Home and End move; Tab goes on to what is behind it.</p>
</header>
<nav aria-label="Sections"><div>
@if spec.analysis.bodies
<a href="#the-shares">Sizes</a>
@end
@if spec.analysis.growth
<a href="#the-growth">Growth</a>
@end
<a href="#the-limits">Limits</a>
@if spec.assertions
<a href="#the-relations">Relations</a>
@end
@if spec.analysis.procedures
<a href="#the-procedures">Procedures</a>
@end
@if spec.analysis.parts
<a href="#the-types">Types</a>
@end
<span class="js-only"><input type="search" id="search-box" placeholder="Search: a name, a type, a word" aria-label="Search limits, procedures and types" autocomplete="off"><span id="search-found" class="muted" role="status"></span></span>
</div></nav>
<main id="main-text">
@if spec.analysis.paragraphs
<details><summary>About this protocol</summary>
@for line in spec.analysis.paragraphs
<p>${line.text}</p>
@end
</details>
@end
@if spec.analysis.bodies

<section class="picture">
<h2 id="the-shares">How long each body can be</h2>
<p>One bar for each body of a message, the longest first. The scale is logarithmic: a step of the grid is a thousand times
as much.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Picture of sizes">
<svg viewBox="0 0 1120 330" role="img" aria-labelledby="shares-title shares-text">
<title id="shares-title">Least and greatest size of each body</title>
<desc id="shares-text">Of ${spec.analysis.body_count} bodies, ${spec.analysis.fixed_count} have one size, ${spec.analysis.fits_count} fit whatever they hold, ${spec.analysis.capped_count} are cut by the cap. The table of procedures has the numbers.</desc>
@for tick in spec.analysis.share_ticks
<line class="grid" x1="0" x2="1010" y1="${tick.at}" y2="${tick.at}"/><text class="faint" x="1018" y="${tick.at}" dy="4">${tick.label}</text>
@end
<g>
@for body in spec.analysis.by_size
@case body.fit
@when capped impossible
<rect class="overbar" x="${body.x}" y="${body.y}" width="${spec.analysis.bar_width}" height="${body.height}"><title>${body.type.name}: ${body.greatest.words}</title></rect>
@when fixed fits uncapped
<rect class="greatest" x="${body.x}" y="${body.y}" width="${spec.analysis.bar_width}" height="${body.height}"><title>${body.type.name}: ${body.greatest.words}</title></rect>
@end
@end
</g>
<path class="least" d="${spec.analysis.least_line}"/>
@if spec.analysis.cap
<line class="cap" x1="0" x2="1010" y1="${spec.analysis.cap_y}" y2="${spec.analysis.cap_y}"/><text class="captext" x="1006" y="${spec.analysis.cap_y}" dy="-6" text-anchor="end">the cap, ${spec.analysis.cap.words}</text>
@end
</svg>
</div>
<ul class="legend"><li><i style="background:var(--least)"></i>least size</li><li><i style="background:var(--greatest)"></i>greatest size, within the cap</li>
@if spec.analysis.over
<li><i style="background:var(--overbar)"></i>what types and bounds would allow, over the cap</li>
@end
</ul>
</section>
@end
@if spec.analysis.growth

<section class="picture">
<h2 id="the-growth">How the limits have grown</h2>
<p>Each limit that was ever raised, by <code>@raised</code> and <code>@since</code> of the specification; heights are logarithmic,
for each limit by itself.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Picture of growth">
<svg viewBox="0 0 1000 ${spec.analysis.growth_height}" role="img" aria-labelledby="growth-title growth-text">
<title id="growth-title">Growth of the limits</title>
<desc id="growth-text">The same is in the column Since of the table of limits.</desc>
@for tick in spec.analysis.growth_ticks
<line class="grid" x1="${tick.at}" x2="${tick.at}" y1="22" y2="${spec.analysis.growth_bottom}"/><text class="faint" x="${tick.at}" y="14" text-anchor="middle">${tick.label}</text>
@end
@for limit in spec.analysis.growth
<polyline class="line" points="${limit.line}"/>
@for step in limit.steps
<circle cx="${step.x}" cy="${step.y}" r="4.5"><title>${limit.constant.name}: ${step.value.exact} ${step.version}</title></circle><text x="${step.label_x}" y="${step.label_y}">${step.value.words}</text>
@end
<text class="faint" x="20" y="${limit.lane}" dy="14">${limit.constant.name}</text>
@end
</svg>
</div>
</section>
@end

<h2 id="the-limits">Limits</h2>
<table class="wide" id="limit-table">
<caption>Every constant that bounds a length, and in how many places of the bodies. Out of reach means that a message in which it is full would be over the cap.</caption>
<thead><tr><th scope="col">Name and meaning</th><th scope="col" class="number">Value</th><th scope="col">Unit</th><th scope="col">Within the cap</th><th scope="col" class="uses">Uses</th><th scope="col">Since</th></tr></thead>
<tbody>
@for limit in spec.analysis.limits
<tr id="${limit.constant.name}">
<th scope="row"><code>${limit.constant.name}</code>
@if limit.doc_text
<p>${limit.doc_text}</p>
@end
@if limit.counts_text
<p>Each stands for ${limit.counts_text}.</p>
@end
@for assertion in limit.relations
<p><a href="#the-relations">Relation</a>
@use verdict
 <code>${assertion.text}</code></p>
@end
</th>
<td class="number" data-label="Value" title="${limit.value.words}">${limit.constant.value}</td>
<td data-label="Unit">${limit.constant.unit}</td>
<td data-label="Within the cap" data-sort="${limit.reach_max}">
@case limit.reach
@when always
<span class="badge good">reachable</span>
@if limit.share
<span class="muted">the cap leaves ${limit.share} bytes for each where it leaves least</span>
@end
@when never
<span class="badge bad">out of reach</span> <span class="muted">${limit.reach_text}</span>
@when sometimes
<span class="badge warn">not everywhere</span> <span class="muted">${limit.reach_text}</span>
@when unused unsent
<span class="badge warn">${limit.reach_text}</span>
@when uncapped no_limit
<span class="muted">${limit.reach_text}</span>
@end
</td>
<td class="uses" data-label="Uses" data-sort="${limit.occurrences}">
@if limit.uses
<details><summary>${limit.occurrences}</summary><ul>
@for use in limit.uses
<li><a href="#${use.type.name}"><code>${use.place}</code></a></li>
@end
</ul>
@if limit.users
<p class="muted">In messages of:</p><ul>
@for user in limit.users
<li><a href="#${user.id}"><code>${user.name}</code></a></li>
@end
</ul>
@end
</details>
@else
<span class="muted">nobody</span>
@end
</td>
<td data-label="Since">
@if limit.steps
<ul class="history">
@for step in limit.steps
<li>${step.value.words} <span class="muted">${step.version}</span></li>
@end
</ul>
@else
<span class="muted">${limit.constant.since}</span>
@end
</td>
</tr>
@end
</tbody>
</table>
@if spec.analysis.outside

<h3>From elsewhere</h3>
<p>Bounds whose names are not this file&#39;s.</p>
<ul class="group" aria-label="Bounds from elsewhere">
@for name in spec.analysis.outside
<li class="entry" id="${name.name}"><code>${name.name}</code> = ${name.bound}</li>
@end
</ul>
@end
@if spec.assertions

<h2 id="the-relations">Relations</h2>
<table class="wide" id="relation-table">
<caption>What the limits must have to each other, and whether they do.</caption>
<thead><tr><th scope="col">Relation</th><th scope="col">Holds</th><th scope="col">With these values</th></tr></thead>
<tbody>
@for assertion in spec.assertions
<tr><th scope="row"><code>${assertion.text}</code>
@if assertion.why
<p>${assertion.why}</p>
@end
</th>
<td data-label="Holds">
@use verdict
</td><td data-label="With these values">
@if assertion.relation
<code>${assertion.left} ${assertion.relation} ${assertion.right}</code>
@else
<span class="muted">several</span>
@end
</td></tr>
@end
</tbody>
</table>
@end
@if spec.analysis.procedures

<h2 id="the-procedures">Procedures</h2>
<table class="wide" id="procedure-table">
<caption>Greatest sizes of what is sent. A bar shows the least and the greatest size, on the logarithmic scale of the picture above.</caption>
<thead><tr><th scope="col" class="number">Number</th><th scope="col">Name and what it does</th><th scope="col" class="number">Arguments</th><th scope="col" class="number">Result or event</th><th scope="col" class="plain">Sizes</th></tr></thead>
<tbody>
@for one in spec.analysis.procedures
<tr><td class="number" data-label="Number">${one.procedure.number}</td>
<th scope="row"><a href="#${one.id}"><code>${one.procedure.name}</code></a>
@if one.procedure.summary
<p>${one.procedure.summary}</p>
@end
</th>
@if one.arguments
<td class="number" data-label="Arguments" data-sort="${one.arguments.greatest.value}" title="${one.arguments.greatest.exact} bytes">${one.arguments.greatest.words}</td>
@else
<td class="number muted" data-label="Arguments" data-sort="0">none</td>
@end
@if one.result
<td class="number" data-label="Result" data-sort="${one.result.greatest.value}" title="${one.result.greatest.exact} bytes">${one.result.greatest.words}</td>
@else
@if one.event
<td class="number" data-label="Event" data-sort="${one.event.greatest.value}" title="${one.event.greatest.exact} bytes">${one.event.greatest.words}</td>
@else
<td class="number muted" data-label="Result" data-sort="0">none</td>
@end
@end
<td data-label="Sizes">
@for body in one.bodies
@use bar
@end
</td></tr>
@end
</tbody>
</table>

<h2 id="the-details">Each procedure</h2>
<p>In an example, texts and lists are as short as they may be, numbers as near to 0 as their range allows, and nothing optional
is there.</p>
<div class="group" role="group" aria-label="Procedures">
@for one in spec.analysis.procedures
<details class="entry" id="${one.id}"><summary><code>${one.procedure.number} ${one.procedure.name}</code>
@if one.procedure.summary
<span class="muted">${one.procedure.summary}</span>
@end
</summary>
<dl>
<dt>Sent by</dt><dd>
@case one.procedure.direction
@when call
the client, which gets an answer
@when event
the server, by itself
@end
</dd>
<dt>Program</dt><dd><code>${one.program.name}</code>, version ${one.version.number}</dd>
@if one.program.procedures
<dt>Priority</dt><dd>${one.procedure.priority}</dd>
@end
@if one.procedure.acl
<dt>Access</dt><dd>
@for acl in one.procedure.acl
<code>${acl.text}</code>
@end
</dd>
@end
@if one.procedure.acl_filter
<dt>Filtered by</dt><dd>
@for acl in one.procedure.acl_filter
<code>${acl.text}</code>
@end
</dd>
@end
@if one.procedure.read_stream
<dt>Stream</dt><dd>from the server</dd>
@end
@if one.procedure.write_stream
<dt>Stream</dt><dd>to the server</dd>
@end
</dl>
@for body in one.bodies
@use body
@end
@if one.example
<h4>An example of <code>${one.example_of.type.name}</code>, ${one.example_length} bytes</h4>
@if one.example_is_unchecked
<p class="muted">Whether it meets the conditions was not looked at.</p>
@end
<table class="wide"><thead><tr><th scope="col" class="number">Offset</th><th scope="col">Bytes</th><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Says</th></tr></thead><tbody>
@for row in one.example
<tr><td class="number" data-label="Offset">${row.offset}</td><td class="hex" data-label="Bytes">${row.bytes}</td><td data-label="Field"><code>${row.path}</code></td><td data-label="Type">${row.type}</td><td data-label="Says">${row.meaning}</td></tr>
@end
</tbody></table>
@if one.example_goes_on
<p class="muted">And so on.</p>
@end
@end
@if one.bodies
@else
<p class="muted">Nothing is sent but the header, in either direction.</p>
@end
</details>
@end
</div>
@end
@if spec.analysis.others

<h2 id="the-messages">Messages</h2>
<div class="group" role="group" aria-label="Messages">
@for body in spec.analysis.others
<div class="entry">
@use body
</div>
@end
</div>
@end
@if spec.analysis.parts

<h2 id="the-types">Types</h2>
<p>What bodies are made of.</p>
<div class="group" role="group" aria-label="Types">
@for type in spec.analysis.parts
<details class="entry" id="${type.name}"><summary><code>${type.name}</code>
@if type.summary
<span class="muted">${type.summary}</span>
@end
</summary>
@use fields
</details>
@end
</div>
@end
</main>
<footer>Written by xdrgen from ${spec.file_name}. The same numbers are in ${spec.name}_limits.md, ${spec.name}_limits.7, ${spec.name}_limits.csv, ${spec.name}_bodies.csv and ${spec.name}_places.csv.</footer>
<script>
(function () {
  'use strict';
  var root = document.documentElement, search = document.getElementById('search-box'), found = document.getElementById('search-found');
  root.classList.add('js');

  function each(selector, node, action) { Array.prototype.forEach.call(node.querySelectorAll(selector), action); }
  function list(nodes) { return Array.prototype.slice.call(nodes); }

  // where a narrow screen shows a table as cards, it is still a table to who hears it; one in which the arrows move is a grid
  [['table', 'table'], ['main table[id]', 'grid'], ['thead', 'rowgroup'], ['tbody', 'rowgroup'], ['tr', 'row'], ['td', 'cell'],
   ['main table[id] td', 'gridcell'], ['thead th', 'columnheader'], ['tbody th', 'rowheader']].forEach(function (pair) {
    each(pair[0], document, function (node) { node.setAttribute('role', pair[1]); });
  });

  // a link leads into what is folded, whose folds then open
  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var at = target; at && at !== document; at = at.parentNode) {
      if (at.tagName === 'DETAILS') { at.open = true; }
      if (at.hidden) { at.hidden = false; } // of what a search had left nothing
      if (at.className === 'picture') { root.classList.remove('searching'); }
    }
    if (target) { target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', reveal);
  reveal();

  // search: what has all words, be it a row or a fold; a row that leads to a fold has its words too, and what tells of a
  // limit answers who asks how many
  var entries = list(document.querySelectorAll('main table[id] tbody > tr, .entry')).map(function (node) {
    var link = node.cells && node.querySelector('th > a'), fold = link && document.getElementById(link.hash.slice(1));
    fold = fold && fold.className === 'entry' ? fold : null;
    var asks = (fold || node).querySelector('.places, .uses') ? ' how many ' : '';
    return { node: node, fold: fold, text: (node.textContent + asks + (fold ? fold.textContent : '')).toLowerCase() };
  });
  function find() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
    entries.forEach(function (entry) {
      var hit = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
      if (entry.node.hidden === hit) { entry.node.hidden = !hit; }
      count += hit && !entry.fold ? 1 : 0;
    });
    root.classList.toggle('searching', words.length > 0);
    found.textContent = words.length ? count + (count === 1 ? ' match' : ' matches') : '';
    groups.forEach(function (group) {
      group.hidden = list((group.tBodies ? group.tBodies[0] : group).children).every(function (row) { return row.hidden; });
      keepStop(group);
    });
  }
  search.addEventListener('input', find);

  // sort: by the number in data-sort, the number that a cell is, or its text
  function keyOf(row, column) {
    var cell = row.cells[column], text = cell.getAttribute('data-sort') || cell.textContent.trim();
    return text !== '' && !isNaN(text) ? Number(text) : text.toLowerCase();
  }
  function compare(a, b) {
    if (typeof a.key !== typeof b.key) { return typeof a.key === 'number' ? -1 : 1; }
    return a.key < b.key ? -1 : a.key > b.key ? 1 : a.place - b.place;
  }
  each('main table[id]', document, function (table) {
    list(table.tHead.rows[0].cells).forEach(function (head, column) {
      if (head.className === 'plain') { return; }
      var button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('aria-label', 'Sort by ' + head.textContent);
      head.appendChild(button);
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending', body = table.tBodies[0];
        list(table.tHead.rows[0].cells).forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var rows = list(body.rows).map(function (row, place) { return { row: row, place: place, key: keyOf(row, column) }; });
        rows.sort(compare);
        if (down) { rows.reverse(); }
        rows.forEach(function (item) { body.appendChild(item.row); });
      });
    });
  });

  // the Tab key stops once at a table, or at a list of folds; arrows, Home and End move in it
  var STOPS = 'a[href], button, summary, [tabindex]';
  function isShown(node) { return node.getClientRects().length > 0; }
  function rowsOf(group) { return list(group.rows || group.children).filter(isShown); }
  function stopsOf(row) { return list(row.querySelectorAll(STOPS)).concat(row.matches(STOPS) ? row : []).filter(isShown); }
  function setStop(group, node) {
    if (group.stop) { group.stop.tabIndex = -1; }
    group.stop = node;
    if (node) { node.tabIndex = 0; }
  }
  function keepStop(group) {
    var row;
    if (group.stop && isShown(group.stop)) { return; }
    row = rowsOf(group).filter(function (one) { return stopsOf(one).length > 0; })[0];
    setStop(group, row && stopsOf(row)[0]);
  }
  function move(group, event) {
    var rows = rowsOf(group), at = rows.findIndex(function (row) { return row.contains(event.target); });
    var stops = at < 0 ? [] : stopsOf(rows[at]), place = stops.indexOf(event.target), next;
    switch (event.key) {
    case 'ArrowDown': next = rows[at + 1]; break;
    case 'ArrowUp': next = rows[at - 1]; break;
    case 'Home': next = rows[0]; break;
    case 'End': next = rows[rows.length - 1]; break;
    case 'ArrowRight': next = stops[place + 1]; break;
    case 'ArrowLeft': next = stops[place - 1]; break;
    default: return;
    }
    event.preventDefault();
    if (next && rows.indexOf(next) >= 0) { next = stopsOf(next)[0]; }
    if (next) { next.focus(); }
  }
  var groups = list(document.querySelectorAll('main table[id], .group'));
  groups.forEach(function (group) {
    list(group.rows || group.children).forEach(function (row) {
      if (!row.querySelector(STOPS)) { (row.querySelector('th') || row).tabIndex = -1; }
    });
    each(STOPS, group, function (node) { node.tabIndex = -1; });
    keepStop(group);
    group.addEventListener('focusin', function (event) { if (event.target.matches(STOPS)) { setStop(group, event.target); } });
    group.addEventListener('keydown', function (event) {
      if (!event.ctrlKey && !event.altKey && !event.metaKey && event.target.matches(STOPS)) { move(group, event); }
    });
    group.addEventListener('toggle', function () { keepStop(group); }, true);
  });

  // paper shows what is folded: where CSS cannot open it, this does, and folds it again
  var folded = [];
  window.addEventListener('beforeprint', function () {
    folded = list(document.querySelectorAll('details:not([open])'));
    folded.forEach(function (node) { node.open = true; });
  });
  window.addEventListener('afterprint', function () { folded.forEach(function (node) { node.open = false; }); });
}());
</script>
</body>
</html>
@#
@# --- a body: its sizes, its fields, its limits ---
@#
@block verdict
@case assertion.verdict
@when holds
<span class="badge good">holds</span>
@when fails
<span class="badge bad">fails</span>
@when unknown
<span class="badge warn">not known</span>
@end
@end
@block bar
@case body.fit
@when capped impossible
<span class="bar"><i class="over" style="width:${body.greatest_width}%"></i><i style="width:${body.least_width}%"></i></span>
@when fixed fits uncapped
<span class="bar"><i style="width:${body.greatest_width}%"></i><i style="width:${body.least_width}%"></i></span>
@end
@end
@block body
<div id="${body.id}">
<h3>
@case body.kind
@when arguments
Arguments
@when result
Result
@when event
Event
@when type
Message
@end
<code>${body.type.name}</code></h3>
@if body.type.summary
<p>${body.type.summary}.</p>
@end
@use fields type = body.type
<dl>
<dt>Size</dt><dd>
@case body.fit
@when fixed
${body.least.exact} bytes, always
@when fits
from ${body.least.exact} to ${body.greatest.exact} bytes: ${body.share} of the cap
@when capped impossible
from ${body.least.exact} bytes; types and bounds would allow ${body.greatest.exact} (${body.greatest.words}), so <span class="bad">the cap is the limit</span>
@when uncapped
from ${body.least.exact} to ${body.greatest.exact} bytes
@end
</dd>
@if body.limits
<dt>Limits</dt><dd><ul class="places">
@for place in body.limits
@use place
@end
</ul></dd>
@end
@if body.worst
<dt>The longest way</dt><dd><code>${body.worst}</code></dd>
@end
@if body.has_more
<dt>More</dt><dd>There are more limits than were looked at.</dd>
@end
<dt>Memory, decoded</dt><dd>at most ${body.memory.exact} bytes; allocations: ${body.pieces.words}</dd>
@if body.exclusions
<dt>Not together</dt><dd>
@for pair in body.exclusions
<code>${pair.first.path}</code> and <code>${pair.second.path}</code>: both full take ${pair.together} bytes.
@end
</dd>
@end
</dl>
</div>
@end
@block place
@if place.name
<li><code>${place.path}</code> <a href="#${place.name}">${place.name}</a>: ${place.says}
@else
<li><code>${place.path}</code>: ${place.says}
@end
@if place.matters
 <span class="badge">matters most</span>
@end
@if place.is_dead
 <span class="badge bad">out of reach</span>
@end
</li>
@end
@#
@# --- the members of a type, as XDR declares them ---
@#
@block fields
@case type.kind
@when struct
<ul class="fields">
@for member in type.members
@use member
@end
@for check in type.checks
<li><span class="muted">condition:</span> <code>${check.text}</code></li>
@end
</ul>
@when union
<ul class="fields">
@use member member = type.discriminant
@for arm in type.arms
<li class="muted">
@if arm.is_default
default
@end
@for label in arm.labels
@if label.name
case ${label.name}
@else
case ${label.value}
@end
@end
@if arm.is_void
: void
@end
</li>
@use member member = arm.member
@end
</ul>
@when enum
<ul class="fields">
@for value in type.values
<li><code>${value.name} = ${value.value}</code>
@for line in value.doc
<span class="muted">${line.text}</span>
@end
</li>
@end
</ul>
@when typedef
<ul class="fields">
@use member member = type.alias
</ul>
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end
@end
@block member
<li>
@case member.type.kind
@when enum struct union typedef
@if member.type.is_imported
<code>${member.type.name}
@else
<code><a href="#${member.type.name}">${member.type.name}</a>
@end
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
<code>${member.type.name}
@end
@case member.shape
@when scalar
 ${member.name}
@when fixed opaque_fixed
@if member.limit
 ${member.name}[<a href="#${member.limit}">${member.limit}</a>]
@else
 ${member.name}[${member.bound}]
@end
@when variable string opaque
@if member.limit
 ${member.name}&lt;<a href="#${member.limit}">${member.limit}</a>&gt;
@else
 ${member.name}&lt;${member.bound}&gt;
@end
@when optional
 *${member.name}
@end
</code>
@for restriction in member.restrictions
<span class="rule">${restriction.words}</span>
@end
@if member.allows_nul
<span class="rule">may hold NUL</span>
@end
@for line in member.doc
<span class="muted">${line.text}</span>
@end
</li>
@end
