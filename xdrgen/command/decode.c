/* decode.c -- `xdrgen decode` and `xdrgen encode`: bytes to text or JSON, and JSON to bytes, from a specification alone. */
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "base/input.h"
#include "command/groups.h"
#include "command/run.h"
#include "message/capture.h"
#include "message/message.h"

enum { MESSAGE_FILE_MAX = 1 << 30 }; /* what is read: more is a mistake, such as /dev/zero */

enum frame { FRAME_NONE, FRAME_LINES, FRAME_LIBVIRT };
static const char *const frames[] = {"none", "lines", "libvirt", NULL};
static const char *const encode_frames[] = {"none", "lines", NULL};

enum format { FORMAT_TEXT, FORMAT_JSON };
static const char *const formats[] = {"text", "json", NULL};

struct codec {
    struct run run;
    unsigned frame, format;
    bool trailing;
    const char *type, *input; /* operands; no type: the frame tells */
    struct list specs;
};

#define AT(member) .offset = offsetof(struct codec, member)

static const struct option_row decode_rows[] = {
    RUN_OUTPUT_ROW,
    {.name = "format", .argument = "FORM", .kind = OPTION_CHOICE, AT(format), .words = formats,
     .help = "how to print"},
    {.name = "frame", .argument = "KIND", .kind = OPTION_CHOICE, AT(frame), .words = frames,
     .help = "what messages stand in (lines of TYPE and hex, or what a connection of libvirt carries; no operand is a TYPE then)"},
    {.name = "trailing", .kind = OPTION_FLAG, AT(trailing), .help = "bytes behind a message are no error"},
};
static const struct option_row encode_rows[] = {
    RUN_OUTPUT_ROW,
    {.name = "frame", .argument = "KIND", .kind = OPTION_CHOICE, AT(frame), .words = encode_frames,
     .help = "what values stand in (lines of TYPE and JSON, to lines of hex; no operand is a TYPE then)"},
};
static const struct option_group decode_options = {"Options:", decode_rows, sizeof decode_rows / sizeof *decode_rows};
static const struct option_group encode_options = {"Options:", encode_rows, sizeof encode_rows / sizeof *encode_rows};

/* Specifications; without a frame one, then a type, and perhaps the file to read. */
static bool take_operands(struct codec *codec)
{
    struct list *operands = &codec->run.operands;
    codec->input = "-";
    if (codec->frame != FRAME_NONE)
        return true;
    if (operands->count < 2 || operands->count > 3)
        return false;
    codec->type = operands->items[1];
    if (operands->count == 3)
        codec->input = operands->items[2];
    operands->count = 1;
    return true;
}

static const struct type *find_type(struct codec *codec)
{
    struct run *run = &codec->run;
    const struct spec *spec = codec->specs.items[0];
    const struct type *type = message_find_type(spec, codec->type), *other;
    struct list names = {0};
    for (size_t i = 0; !type && LIST_NEXT(&spec->types, i, other); i++)
        list_add(run->ctx, &names, (void *)(uintptr_t)other->name);
    if (!type)
        diag_error_file(run->diag, run->operands.items[0], "there is no type '%s'%s", codec->type,
                        command_guess(run->ctx, codec->type, &names));
    return type;
}

static char *read_input(struct run *run, const char *path, size_t *length)
{
    const char *why;
    char *bytes = input_read(run->ctx, path, INPUT_ANY, MESSAGE_FILE_MAX, length, &why);
    if (strcmp(path, "-") != 0)
        run->trouble |= !claims_read(run->claims, run->diag, path);
    if (!bytes) {
        diag_error_file(run->diag, source_label(path), "cannot read: %s", why);
        run->trouble = true;
    }
    return bytes;
}

/* The specifications, the type, and the bytes to convert; NULL after an error. */
static char *read_all(struct codec *codec, const struct type **type, size_t *length)
{
    struct run *run = &codec->run;
    const char *path;
    for (size_t i = 0; LIST_NEXT(&run->operands, i, path); i++)
        list_add(run->ctx, &codec->specs, run_load(run, path));
    if (diag_has_failed(run->diag))
        return NULL;
    run->diag = diag_new(run->ctx); /* what is doubtful in the specification is no matter of the message's */
    *type = codec->type ? find_type(codec) : NULL;
    return codec->type && !*type ? NULL : read_input(run, codec->input, length);
}

static void decode(const struct codec *codec, struct capture *capture, const struct type *type, const char *text,
                   size_t length)
{
    const uint8_t *bytes = (const uint8_t *)text;
    if (codec->frame == FRAME_LIBVIRT)
        capture_libvirt(capture, bytes, length);
    else if (codec->frame == FRAME_LINES)
        capture_lines(capture, bytes, length);
    else
        capture_value(capture, codec->specs.items[0], type, bytes, length);
}

static void encode(const struct codec *codec, struct capture *capture, const struct type *type, const char *text,
                   size_t length)
{
    if (codec->frame == FRAME_LINES)
        capture_encode_lines(capture, text, length);
    else
        capture_encode(capture, type, text, length);
}

static int run_codec(struct run *run, bool is_decode)
{
    struct codec *codec = (struct codec *)run;
    const struct type *type;
    size_t length;
    if (!take_operands(codec))
        return command_refuse(run->command, "%s needs %s", run->command->name, run->command->operands);
    char *bytes = read_all(codec, &type, &length);
    if (!bytes)
        return run_status(run);
    struct buffer out = {.owner = run->ctx};
    struct capture capture = {run->ctx, run->diag, source_label(codec->input), &codec->specs, codec->format == FORMAT_JSON,
                              codec->trailing, &out, is_decode && run_is_printed(run) ? stdout : NULL};
    (is_decode ? decode : encode)(codec, &capture, type, bytes, length);
    if (is_decode || run->diag->errors == 0) /* what could be read of a message is worth a look, half of one is not */
        run_deliver(run, &out);
    return run_status(run);
}

static int run_decode(struct run *run)
{
    return run_codec(run, true);
}

static int run_encode(struct run *run)
{
    return run_codec(run, false);
}

const struct command command_decode = {
    .name = "decode",
    .operands = "FILE.x TYPE [MESSAGE]",
    .completes = COMPLETES_SPECIFICATIONS,
    .summary = "print a message as text or JSON, from the specification alone",
    .groups = {&decode_options, &reading_options, &common_options},
    .size = sizeof(struct codec),
    .run = run_decode,
};

const struct command command_encode = {
    .name = "encode",
    .operands = "FILE.x TYPE [JSON]",
    .completes = COMPLETES_SPECIFICATIONS,
    .summary = "write the message that JSON stands for, as decode prints it",
    .groups = {&encode_options, &reading_options, &common_options},
    .size = sizeof(struct codec),
    .run = run_encode,
};
