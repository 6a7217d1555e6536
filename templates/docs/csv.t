@# csv.t -- the limits of a specification, the bodies of its messages, and each limit of each body, as tables for programs (RFC 4180).
@file ${spec.name}_limits.csv
@escape csv
name,value,unit,reach,reach_max,uses,dead,since,history,meaning,counts,bounds,used_by
@for limit in spec.analysis.constants
"${limit.constant.name}",${limit.constant.value},"${limit.constant.unit}",${limit.reach},${limit.reach_max},${limit.occurrences},${limit.dead},"${limit.constant.since}","${limit.history}","${limit.doc_text}","${limit.counts_text}","${limit.bounds}","${limit.used_by}"
@end
@file ${spec.name}_bodies.csv
@escape csv
procedure,number,body,type,wire_min,wire_max,verdict,share_of_cap,memory_max,allocations_max,depth_max,matters,limit,direction,priority,stream,acl
@for one in spec.analysis.procedures
@for body in one.bodies
"${one.procedure.name}",${one.procedure.number},${body.kind},"${body.type.name}",${body.least.exact},${body.greatest.exact},${body.fit},"${body.share}",${body.memory.exact},${body.pieces.exact},${body.depth.exact},"${body.matters.path}","${body.matters.name}",${one.procedure.direction},${one.procedure.priority},${one.stream},"${one.acl_text}"
@end
@end
@for body in spec.analysis.others
"",,${body.kind},"${body.type.name}",${body.least.exact},${body.greatest.exact},${body.fit},"${body.share}",${body.memory.exact},${body.pieces.exact},${body.depth.exact},"${body.matters.path}","${body.matters.name}",,,,""
@end
@file ${spec.name}_places.csv
@escape csv
procedure,body,type,path,limit,bound,unit,reach,reach_max,cap_max,share,says
@for body in spec.analysis.bodies
@for place in body.limits
@if spec.has_cap
"${body.procedure}",${body.kind},"${body.type.name}","${place.path}","${place.name}",${place.bound},"${place.unit}",${place.reach},${place.reach_max},${place.cap_max},${place.share},"${place.says}"
@else
"${body.procedure}",${body.kind},"${body.type.name}","${place.path}","${place.name}",${place.bound},"${place.unit}",${place.reach},,,,"${place.says}"
@end
@end
@end
