@# man.t -- the limits of a specification as a manual page.
@file ${spec.name}_limits.7
@escape man
.\" Written by xdrgen from ${spec.file_name}; do not edit.
.Dd ${spec.analysis.date}
.Dt ${spec.analysis.title} 7
.Os
.Sh NAME
.Nm ${spec.name}_limits
.Nd the limits of ${spec.name}
.Sh DESCRIPTION
@for line in spec.analysis.paragraphs
${line.text}
.Pp
@end
@if spec.analysis.cap
The cap, the greatest payload of a message, is ${spec.analysis.cap.exact} bytes.
Of ${spec.analysis.body_count} bodies of messages ${spec.analysis.fixed_count} have one size,
${spec.analysis.fits_count} fit the cap whatever they hold, and ${spec.analysis.capped_count} are cut by it.
@else
There is no cap on a message, and there are ${spec.analysis.body_count} bodies.
@end
@if spec.analysis.limits
.Sh LIMITS
.Bl -tag -width Ds
@for limit in spec.analysis.limits
.It Dv \&${limit.constant.name} No = ${limit.constant.value}
@if limit.doc_text
${limit.doc_text}
.br
@end
@if limit.unit_text
It counts ${limit.unit_text}.
@end
Uses: ${limit.occurrences}.
@if limit.bounds_text
It bounds ${limit.bounds_text}.
@end
@if limit.used_by_text
It is in messages of ${limit.used_by_text}.
@end
Within the cap: ${limit.reach_text}.
@if limit.history
History: ${limit.history}.
@end
@end
.El
@end
@if spec.assertions
.Sh RELATIONS
.Bl -tag -width Ds
@for assertion in spec.assertions
.It ${assertion.verdict}
${assertion.text}
@if assertion.why
.br
${assertion.why}
@end
@end
.El
@end
@if spec.analysis.procedures
.Sh PROCEDURES
For each body: its type, its least and greatest size in bytes, whether the cap
cuts that, the most memory that it takes within the cap, each limit with what it
allows and whether the cap comes first, and its fields.
Then an example: of each field the offset, the bytes in hex, the name, and what
it says.
In an example, texts and lists are as short as they may be, numbers as near to 0
as their range allows, and nothing optional is there.
.Bl -tag -width Ds
@for one in spec.analysis.procedures
.It Dv \&${one.procedure.name} No = ${one.procedure.number}
@if one.doc_text
${one.doc_text}
@end
@case one.procedure.direction
@when call
.br
a call; priority: ${one.procedure.priority}
@when event
.br
an event, sent by the server
@end
@for acl in one.procedure.acl
.br
access:
.Ql \&${acl.text}
@end
@for acl in one.procedure.acl_filter
.br
filtered by:
.Ql \&${acl.text}
@end
@if one.procedure.read_stream
.br
a stream from the server
@end
@if one.procedure.write_stream
.br
a stream to the server
@end
@for body in one.bodies
@use body
@end
@if one.example
.br
an example of ${one.example_of.type.name}, ${one.example_length} bytes:
.Bl -tag -width "000: 00000000" -compact
@for row in one.example
.It \&${row.offset}: ${row.bytes}
${row.path} ${row.meaning}
@end
.El
@if one.example_goes_on
\&...
@end
@if one.example_is_unchecked
Whether it meets the conditions was not looked at.
@end
@end
@end
.El
@end
@if spec.analysis.others
.Sh MESSAGES
.Bl -tag -width Ds
@for body in spec.analysis.others
.It \&${body.type.name}
@use body
@end
.El
@end
@if spec.analysis.parts
.Sh TYPES
What bodies are made of.
.Bl -tag -width Ds
@for type in spec.analysis.parts
.It \&${type.name}
@use fields
@end
.El
@end
@block body
.br
${body.kind}: ${body.type.name},
${body.least.exact} to ${body.greatest.exact}, ${body.fit}; memory ${body.memory.exact}
@for place in body.limits
.br
limit:
@if place.name
${place.path} (${place.name}):
@else
${place.path}:
@end
${place.says}
@if place.matters
(it lets the body grow most)
@end
@end
@if body.has_more
.br
there are more limits than were looked at
@end
@use fields type = body.type
@end
@block fields
@case type.kind
@when struct
.Bl -item -offset indent -compact
@for member in type.members
@use member
@end
@for check in type.checks
.It
condition: ${check.text}
@end
.El
@when union
.Bl -item -offset indent -compact
@use member member = type.discriminant
@for arm in type.arms
@for label in arm.labels
@if label.name
.It
case ${label.name}
@else
.It
case ${label.value}
@end
@end
@if arm.is_default
.It
default
@end
@if arm.is_void
.It
void
@end
@use member member = arm.member
@end
.El
@when enum
.Bl -item -offset indent -compact
@for value in type.values
.It
${value.name} = ${value.value}
@end
.El
@when typedef
.Bl -item -offset indent -compact
@use member member = type.alias
.El
@when int unsigned hyper unsigned_hyper float double quadruple bool char unsigned_char short unsigned_short int8 string opaque
@end
@end
@block member
@case member.shape
@when scalar
.It
${member.type.name}
${member.name}
@when optional
.It
${member.type.name}
*${member.name}
@when fixed opaque_fixed
.It
${member.type.name}
${member.name}[${member.bound}]
@when variable string opaque
.It
@if member.limit
${member.type.name}
${member.name}<${member.limit}>
@else
${member.type.name}
${member.name}<${member.bound}>
@end
@end
@use rules
@end
@block rules
@for restriction in member.restrictions
.br
${restriction.words}
@end
@if member.allows_nul
.br
may hold NUL
@end
@end
