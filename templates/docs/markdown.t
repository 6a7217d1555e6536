@# markdown.t -- the limits of a specification as Markdown.
@file ${spec.name}_limits.md
@escape markdown
# The limits of ${spec.name}

<!-- Written by xdrgen from ${spec.file_name}; do not edit. -->

@for line in spec.analysis.paragraphs
${line.text}

@end
@if spec.analysis.cap
The cap, the greatest payload of a message, is ${spec.analysis.cap.exact} bytes. Of
@else
There is no cap on a message. Of
@end
${spec.analysis.body_count} bodies of messages ${spec.analysis.fixed_count} have one size, ${spec.analysis.fits_count} fit
the cap whatever they hold, and ${spec.analysis.capped_count} are cut by it.

## Limits

@if spec.analysis.limits
| name | value | unit | within the cap | uses | history | meaning |
|---|---:|---|---|---:|---|---|
@for limit in spec.analysis.limits
| ${limit.constant.name} | ${limit.constant.value} | ${limit.unit_text} | ${limit.reach_text} | ${limit.occurrences} | ${limit.history} | ${limit.doc_text} |
@end

Who uses them: the members that they bound, and whose messages hold these.

@for limit in spec.analysis.limits
@if limit.bounds_text
* ${limit.constant.name} bounds ${limit.bounds_text}
@if limit.used_by_text
    * in messages of ${limit.used_by_text}
@end
@end
@end
@else
No constant bounds a length.
@end
@if spec.assertions

## Relations

| relation | holds | with | why |
|---|---|---|---|
@for assertion in spec.assertions
| ${assertion.text} | ${assertion.verdict} | ${assertion.left} ${assertion.relation} ${assertion.right} | ${assertion.why} |
@end
@end
@if spec.analysis.procedures

## Procedures

Sizes in bytes: the least and the greatest that types and bounds allow; memory is what a decoded one takes within the cap.
Of each limit: how many there may be, in messages of how many bytes, and whether the cap comes first.
In an example, texts and lists are as short as they may be, numbers as near to 0 as their range allows, and nothing optional
is there.

| number | name | body | least | greatest | verdict | memory | the limit that matters |
|---:|---|---|---:|---:|---|---:|---|
@for one in spec.analysis.procedures
@for body in one.bodies
| ${one.procedure.number} | [${one.procedure.name}](#${one.id}) | ${body.kind} | ${body.least.exact} | ${body.greatest.exact} | ${body.fit} | ${body.memory.exact} | ${body.matters.path} ${body.matters.name} |
@end
@end

@for one in spec.analysis.procedures
<a id="${one.id}"></a>

### ${one.procedure.number} ${one.procedure.name}

@if one.doc_text
${one.doc_text}

@end
@case one.procedure.direction
@when call
* a call; priority: ${one.procedure.priority}
@when event
* an event, sent by the server
@end
@for acl in one.procedure.acl
* access: ${acl.text}
@end
@for acl in one.procedure.acl_filter
* filtered by: ${acl.text}
@end
@if one.procedure.read_stream
* a stream from the server
@end
@if one.procedure.write_stream
* a stream to the server
@end
@for body in one.bodies
@use body
@end
@if one.example

An example of ${one.example_of.type.name}, ${one.example_length} bytes:

| offset | bytes | field | type | says |
|---:|---|---|---|---|
@for row in one.example
| ${row.offset} | ${row.bytes} | ${row.path} | ${row.type} | ${row.meaning} |
@end
@if one.example_is_unchecked

Whether it meets the conditions was not looked at.
@end
@end

@end
@end
@if spec.analysis.others

## Messages

@for body in spec.analysis.others
@use body
@end
@end
@if spec.analysis.parts

## Types

What bodies are made of.

@for type in spec.analysis.parts
* ${type.name}
@use fields
@end
@end
@block body
* ${body.kind}: ${body.type.name}, ${body.least.exact} to ${body.greatest.exact} bytes, ${body.fit}
@use fields type = body.type
@for place in body.limits
@if place.name
    * limit: ${place.path}, ${place.name}: ${place.says}
@else
    * limit: ${place.path}: ${place.says}
@end
@end
@if body.has_more
    * there are more limits than were looked at
@end
@end
@block fields
@case type.kind
@when struct
@for member in type.members
@use member
@end
@for check in type.checks
    * condition: ${check.text}
@end
@when union
@use member member = type.discriminant
@for arm in type.arms
@for label in arm.labels
@if label.name
    * case ${label.name}
@else
    * case ${label.value}
@end
@end
@if arm.is_default
    * default
@end
@if arm.is_void
    * void
@end
@use member member = arm.member
@end
@when enum
@for value in type.values
    * ${value.name} = ${value.value}
@end
@when typedef
@use member member = type.alias
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end
@end
@block member
@case member.shape
@when scalar
    * ${member.type.name} ${member.name}
@when optional
    * ${member.type.name} \*${member.name}
@when fixed opaque_fixed
    * ${member.type.name} ${member.name}\[${member.bound}\]
@when variable string opaque
@if member.limit
    * ${member.type.name} ${member.name}\<${member.limit}\>
@else
    * ${member.type.name} ${member.name}\<${member.bound}\>
@end
@end
@use rules
@end
@block rules
@for restriction in member.restrictions
        * ${restriction.words}
@end
@if member.allows_nul
        * may hold NUL
@end
@end
