#!/usr/bin/env python3
"""facts.py XDRGEN -- compares the parsed model of each example with the protocol's facts (tests/data/facts/*.json).

Every name, number, bound and annotation, in order, both ways. Prints TAP. Would catch: a slip of the pen in an example,
and anything of it that the compiler reads otherwise than it is meant.
"""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROTOCOLS = ["remote_protocol", "virnetprotocol", "virkeepaliveprotocol", "qemu_protocol", "lxc_protocol",
             "admin_protocol", "lock_protocol", "log_protocol", "lxc_monitor_protocol"]


def same(where, ours, facts, problems):
    if ours != facts:
        problems.append(f"{where}: the model has {ours!r}, the facts {facts!r}")


def plain_type(name):
    return {"unsigned": "unsigned int"}.get(name, name)


def check_member(where, ours, fact, problems):
    kinds = {"scalar": "plain", "fixed": "fixed", "variable": "variable", "optional": "optional", "string": "variable",
             "opaque": "variable", "opaque_fixed": "fixed"}
    same(f"{where} kind", kinds[ours["shape"]], fact["kind"], problems)
    same(f"{where} type", ours["type"], plain_type(fact["type"]), problems)
    if "max" in fact:
        same(f"{where} bound", ours["bound"], fact["max"], problems)
        named = not fact["bound"].isdigit()
        same(f"{where} limit", ours.get("limit"), fact["bound"] if named else None, problems)
    same(f"{where} insert", ours.get("insert_at"), fact.get("insert"), problems)
    same(f"{where} typecast", ours.get("cast"), fact.get("typecast"), problems)
    same(f"{where} by reference", ours.get("by_reference", False), fact.get("call_by_reference", False), problems)
    alloc = fact.get("alloc", {})
    for key, ours_key in (("at", "alloc_at"), ("count_type", "alloc_count_type"), ("count_at", "alloc_count_at")):
        same(f"{where} alloc {key}", ours.get(ours_key), alloc.get(key), problems)


def check_members(where, ours, facts, problems):
    same(f"{where} members", [m["name"] for m in ours], [m["name"] for m in facts], problems)
    for member, fact in zip(ours, facts):
        check_member(f"{where}.{fact['name']}", member, fact, problems)


def check_union(where, ours, fact, problems):
    same(f"{where} discriminant", (ours["discriminant"]["type"], ours["discriminant"]["name"]),
         (fact["switch"]["type"], fact["switch"]["name"]), problems)
    labels = [(label.get("name"), label["value"]) for arm in ours["arms"] for label in arm["labels"]]
    same(f"{where} labels", labels, [(c["label"], c["label_value"]) for c in fact["cases"]], problems)
    check_members(where, [arm["member"] for arm in ours["arms"]], fact["cases"], problems)


def check_type(where, ours, fact, problems):
    same(f"{where} kind", ours["kind"], fact["def"], problems)
    if fact["def"] == "typedef":
        check_member(where, ours["alias"], fact, problems)
    elif fact["def"] == "enum":
        same(f"{where} values", [(v["name"], v["value"]) for v in ours["values"]],
             [(v["name"], v["value"]) for v in fact["values"]], problems)
    elif fact["def"] == "struct":
        same(f"{where} insert", ours.get("insert_at"), fact.get("insert"), problems)
        check_members(where, ours["members"], fact["members"], problems)
    else:
        check_union(where, ours, fact, problems)


def check_constant(where, ours, fact, problems):
    same(f"{where} value", ours["value"], fact["value"], problems)
    same(f"{where} expression", ours.get("expression"), fact.get("expr"), problems)


def definition_key(definition):
    if definition["kind"] == "passthrough":
        return ("passthrough", definition["line"].strip())
    return (definition["kind"], definition.get("constant") or definition.get("type"))


def fact_key(fact):
    if fact["def"] == "passthrough":
        return ("passthrough", fact["line"].lstrip("%").strip())
    return ("constant" if fact["def"] == "const" else "type", fact["name"])


def check_definitions(model, facts, problems):
    procedures = facts.get("procedure_enum")
    ours = [definition_key(d) for d in model["definitions"] if d.get("type") != procedures or procedures is None]
    # a `typedef struct A A;` says nothing new and is no definition of ours
    wanted = [f for f in facts["definitions"]
              if f.get("kind") != "tag_alias" and (procedures is None or f.get("name") != procedures)]
    # the order is that of the text, but for what C needs earlier
    same("the definitions", sorted(ours), sorted(fact_key(f) for f in wanted), problems)
    types = {t["name"]: t for t in model["types"]}
    constants = {c["name"]: c for c in model["constants"]}
    for fact in wanted:
        if fact["def"] == "const" and fact["name"] in constants:
            check_constant(fact["name"], constants[fact["name"]], fact, problems)
        elif fact["def"] != "passthrough" and fact.get("name") in types:
            check_type(fact["name"], types[fact["name"]], fact, problems)


def check_procedure(ours, fact, problems):
    where = fact["name"]
    same(f"{where} number", ours["number"], fact["number"], problems)
    same(f"{where} arguments", ours.get("arguments", "void"), fact["args"], problems)
    same(f"{where} result", ours.get("result", "void"), fact["ret"], problems)
    same(f"{where} event", ours.get("event"), fact.get("msg"), problems)
    same(f"{where} direction", ours["direction"], "event" if "msg" in fact else "call", problems)
    same(f"{where} generate", ours["generate"], fact.get("generate", "unstated"), problems)
    same(f"{where} priority", ours["priority"], fact.get("priority", "low"), problems)
    same(f"{where} priority stated", ours.get("priority_stated", False), fact.get("priority_stated", False), problems)
    same(f"{where} read stream", ours.get("read_stream"), fact.get("readstream"), problems)
    same(f"{where} write stream", ours.get("write_stream"), fact.get("writestream"), problems)
    same(f"{where} sparse flag", ours.get("sparse_flag"), fact.get("sparseflag"), problems)
    same(f"{where} acl", [a["text"] for a in ours.get("acl", [])], fact.get("acl", []), problems)
    same(f"{where} acl filter", [a["text"] for a in ours.get("acl_filter", [])], fact.get("aclfilter", []), problems)


def check_program(model, facts, problems):
    if "program" not in facts:
        same("programs", model.get("programs", []), [], problems)
        return
    program = model["programs"][0]
    same("program", (program["name"], program["number"]), (facts["program"]["const"], facts["program"]["value"]), problems)
    version = program["versions"][0]
    same("version", (version["name"], version["number"]),
         (facts["program"]["version_const"], facts["program"]["version"]), problems)
    same("procedures", [p["name"] for p in version["procedures"]], [p["name"] for p in facts["procedures"]], problems)
    for ours, fact in zip(version["procedures"], facts["procedures"]):
        check_procedure(ours, fact, problems)


def undocumented(model):
    """Every constant, type and procedure says what it is."""
    for kind in ("constants", "types"):
        for item in model.get(kind, []):
            if "summary" not in item:
                yield item["name"]
    for program in model.get("programs", []):
        for procedure in program["versions"][0]["procedures"]:
            if "summary" not in procedure:
                yield procedure["name"]


def main():
    xdrgen = sys.argv[1]
    failed = 0
    print(f"1..{len(PROTOCOLS)}")
    for number, name in enumerate(PROTOCOLS, 1):
        problems = []
        run = subprocess.run([xdrgen, "json", os.path.join(HERE, "..", "examples", name + ".x")], capture_output=True,
                             text=True, check=False)
        with open(os.path.join(HERE, "data", "facts", name + ".json"), encoding="utf-8") as file:
            facts = json.load(file)
        # the one warning is libvirt's: its CPU maps are four times too short for its vCPUs
        warnings = run.stderr.count("warning:") - run.stderr.count("REMOTE_CPUMAPS_MAX >= ")
        if run.returncode != 0 or warnings or "error:" in run.stderr:
            problems.append(f"exit status {run.returncode}: {run.stderr}")
        else:
            model = json.loads(run.stdout)
            check_definitions(model, facts, problems)
            check_program(model, facts, problems)
            problems += [f"{item} is not documented" for item in undocumented(model)]
        print(f"{'not ok' if problems else 'ok'} {number} - facts of {name}")
        for problem in problems[:20]:
            print(f"# {problem}")
        failed += bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
