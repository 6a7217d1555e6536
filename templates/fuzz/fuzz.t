@# fuzz.t -- a fuzzer for the messages of a specification, and a dictionary for it.
@file ${spec.name}_fuzz.c
/* ${spec.name}_fuzz.c -- written by xdrgen from ${spec.file_name}; do not edit.
 *
 * A libFuzzer target: every way of judging a message must come to the same verdict (xdr_agree.h).
 *
 *     clang -g -O1 -fsanitize=fuzzer,address,undefined ${spec.name}*.c $(pkg-config --cflags --libs xdrgen-testing)
 *
 * (or with the runtime's sources in place of its archives, so that the sanitizers watch them as well).
 *
 * Without a fuzzer, -DXDR_FUZZ_MAIN makes a program that runs the inputs it is given, and with -s DIRECTORY writes seeds. */
@if spec.licence
${spec.licence}
@end
#include <string.h>

#include "xdr_fuzz.h"

#include "${spec.header_name}"

size_t LLVMFuzzerMutate(uint8_t *_data, size_t _size, size_t _room);
int LLVMFuzzerTestOneInput(const uint8_t *_data, size_t _size);
size_t LLVMFuzzerCustomMutator(uint8_t *_data, size_t _size, size_t _room, unsigned _seed);
@if spec.types
@for type in spec.types

static enum xdr_status decode_${type.c_name}(struct xdr_decoder *_d, void *_v)
{
    return ${type.c_name}_decode(_d, _v);
}

static enum xdr_status encode_${type.c_name}(struct xdr_encoder *_e, const void *_v)
{
    return ${type.c_name}_encode(_e, (const ${type.c_name} *)_v);
}

static uint64_t size_${type.c_name}(const void *_v)
{
    return ${type.c_name}_wire_size((const ${type.c_name} *)_v);
}
@end

static const struct xdr_functions xdr_fuzzed_types[] = {
@for type in spec.types
    {&${type.c_name}_xdr, decode_${type.c_name}, encode_${type.c_name}, size_${type.c_name}, ${type.c_name}_check},
@end
};

static const struct xdr_fuzz xdr_fuzzed = {xdr_fuzzed_types, sizeof xdr_fuzzed_types / sizeof *xdr_fuzzed_types};

#ifdef XDR_FUZZ_MAIN
int main(int _argc, char **_argv)
{
    return xdr_fuzz_main(&xdr_fuzzed, _argc, _argv);
}
#else
int LLVMFuzzerTestOneInput(const uint8_t *_data, size_t _size)
{
    xdr_fuzz_input(&xdr_fuzzed, _data, _size);
    return 0;
}

/* Now and then a legal value of some type, for damage alone seldom makes one. */
size_t LLVMFuzzerCustomMutator(uint8_t *_data, size_t _size, size_t _room, unsigned _seed)
{
    size_t _made = _seed % 16 == 0 ? xdr_fuzz_value(&xdr_fuzzed, _data, _room, _seed) : 0;
    return _made ? _made : LLVMFuzzerMutate(_data, _size, _room);
}
#endif
@end
@file ${spec.name}_fuzz.dict
# ${spec.name}_fuzz.dict -- written by xdrgen from ${spec.file_name}; do not edit. Words of its messages, for libFuzzer's -dict.
"\x00\x00\x00\x00"
"\x00\x00\x00\x01"
"\x7f\xff\xff\xff"
"\x80\x00\x00\x00"
"\xff\xff\xff\xff"
@for limit in spec.limits
# ${limit.name}: it, and one more
"${limit.bytes}"
"${limit.bytes_more}"
@end
@for type in spec.types
@if type.is_enum
# ${type.name}
@for value in type.legal
"${value.bytes}"
@end
@end
@end
