/* capture.c -- finds the messages in what was captured, and what each of them is.
 *
 * In JSON a frame is a line, an object; what is wrong with it is its member "error". A frame that is wrong does not stop
 * the others, unless it cannot be told where it ends. */
#include "message/capture.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "base/alloc.h"
#include "base/json.h"
#include "base/utf8.h"
#include "message/encode.h"
#include "message/listing.h"
#include "message/message.h"
#include "message/value.h"
#include "model/walk.h"

/* --- one value --- */

static bool allows_trailing(const struct capture *capture, const struct spec *spec)
{
    return spec->ignores_trailing || capture->trailing;
}

/* Prints a value. NULL, or what is wrong, under ctx, and where. */
static const char *show_value(struct capture *capture, const struct spec *spec, const struct type *type,
                              const uint8_t *bytes, size_t length, bool is_compact, size_t *taken)
{
    struct listing listing = {.out = capture->out, .stream = capture->stream, .whole = type->name};
    struct value_writer writer = {.out = capture->out, .stream = capture->stream, .is_compact = is_compact};
    struct message_sink sink = capture->json ? value_sink(&writer) : listing_sink(&listing);
    struct xdr_error error;
    char text[XDR_ERROR_SIZE];
    *taken = length;
    if (message_decode(type, bytes, length, allows_trailing(capture, spec), &sink, taken, &error)) {
        if (*taken < length && !capture->json)
            listing_add_bytes(&listing, *taken, bytes + *taken, length - *taken, "behind the value");
        return NULL;
    }
    *taken = error.offset;
    if (capture->json && capture->out->length > 0 && capture->out->data[capture->out->length - 1] == ' ')
        buffer_puts(capture->out, "null"); /* not even the first word was there, and JSON wants a value */
    return talloc_strdup(capture->ctx, xdr_error_format(&error, text, sizeof text));
}

void capture_value(struct capture *capture, const struct spec *spec, const struct type *type, const uint8_t *bytes,
                   size_t length)
{
    size_t taken;
    const char *wrong = show_value(capture, spec, type, bytes, length, false, &taken);
    if (capture->json && capture->out->length > 0)
        buffer_puts(capture->out, "\n");
    if (wrong)
        diag_error_file(capture->diag, capture->name, "%s", wrong);
}

static const struct type *find_type(const struct capture *capture, const char *name, const struct spec **spec)
{
    const struct type *type;
    for (size_t i = 0; LIST_NEXT(capture->specs, i, *spec); i++)
        if ((type = message_find_type(*spec, name)) != NULL)
            return type;
    return NULL;
}

/* --- frames as objects --- */

/* Ends a frame's line of JSON; of text the error stands on a line of its own. */
static void end_frame(struct capture *capture, const char *what, size_t number, const char *error)
{
    struct buffer *out = capture->out;
    char *wrong = error ? talloc_strdup(capture->ctx, error) : NULL;
    if (wrong) {
        utf8_make_printable(wrong, strlen(wrong), ""); /* a type's name may be anything */
        diag_error_file(capture->diag, capture->name, "%s %zu: %s", what, number, wrong);
        buffer_puts(out, capture->json ? ", \"error\": " : "error: ");
        if (capture->json)
            json_write_string(out, error);
        else
            buffer_puts(out, wrong);
    }
    if (capture->json)
        buffer_puts(out, "}\n");
    else
        buffer_puts(out, wrong ? "\n\n" : "\n");
    buffer_drain(out, capture->stream, false);
}

/* Prints a frame's value under a name. */
static const char *show_member(struct capture *capture, const char *name, const struct spec *spec,
                               const struct type *type, const uint8_t *bytes, size_t length)
{
    size_t taken;
    if (capture->json) {
        buffer_puts(capture->out, ", \"type\": ");
        json_write_string(capture->out, type->name);
        buffer_printf(capture->out, ", \"%s\": ", name);
    }
    const char *wrong = show_value(capture, spec, type, bytes, length, true, &taken);
    if (capture->json && wrong)
        buffer_printf(capture->out, ", \"wrong_at\": %zu", taken);
    else if (capture->json && taken < length)
        buffer_printf(capture->out, ", \"trailing\": %zu", length - taken);
    return wrong;
}

/* --- lines --- */

static int digit_of(char c)
{
    return isxdigit((unsigned char)c) ? (isdigit((unsigned char)c) ? c - '0' : (c | 0x20) - 'a' + 10) : -1;
}

static bool read_hex(const char *text, size_t digits, uint8_t *bytes)
{
    for (size_t i = 0; i < digits; i += 2) {
        int high = digit_of(text[i]), low = i + 1 < digits ? digit_of(text[i + 1]) : -1;
        if (high < 0 || low < 0)
            return false;
        bytes[i / 2] = (uint8_t)(high << 4 | low);
    }
    return true;
}

/* A line taken apart: a type's name, and what is behind it. */
struct frame_line {
    char *name;
    const char *rest;
    size_t length; /* of the rest */
    const struct spec *spec;
    const struct type *type; /* NULL: there is none of this name */
};

static struct frame_line split_line(const struct capture *capture, const char *line, size_t length)
{
    struct frame_line split;
    size_t begin = 0, end;
    while (begin < length && isspace((unsigned char)line[begin]))
        begin++;
    for (end = begin; end < length && !isspace((unsigned char)line[end]);)
        end++;
    split.name = talloc_strndup(capture->ctx, line + begin, end - begin);
    split.type = find_type(capture, split.name, &split.spec);
    while (end < length && isspace((unsigned char)line[end]))
        end++;
    while (length > end && isspace((unsigned char)line[length - 1]))
        length--;
    split.rest = line + end;
    split.length = length - end;
    return split;
}

static const char *show_line(struct capture *capture, const struct frame_line *line)
{
    uint8_t *bytes = talloc_size(capture->ctx, line->length / 2 + 1);
    const char *wrong = NULL;
    if (!line->type)
        wrong = talloc_asprintf(capture->ctx, "no specification has a type '%s'", line->name);
    else if (!read_hex(line->rest, line->length, bytes))
        wrong = "the message is not hex";
    else
        wrong = show_member(capture, "value", line->spec, line->type, bytes, line->length / 2);
    talloc_free(bytes);
    return wrong;
}

/* Calls what is to be done for each line that is not empty, with its number. */
static void for_lines(struct capture *capture, const char *text, size_t length,
                      void (*each)(struct capture *, struct frame_line *, size_t number))
{
    void *outer = capture->ctx;
    size_t number = 0;
    for (const char *end = text + length; text < end; number++) {
        const char *newline = memchr(text, '\n', (size_t)(end - text)), *stop = newline ? newline : end;
        capture->ctx = talloc_new(outer);
        struct frame_line line = split_line(capture, text, (size_t)(stop - text));
        if (line.name[0] != '\0')
            each(capture, &line, number + 1);
        talloc_free(capture->ctx);
        text = newline ? newline + 1 : end;
    }
    capture->ctx = outer;
}

static void decode_line(struct capture *capture, struct frame_line *line, size_t number)
{
    buffer_printf(capture->out, capture->json ? "{\"line\": %zu" : "line %zu\n", number);
    end_frame(capture, "line", number, show_line(capture, line));
}

void capture_lines(struct capture *capture, const uint8_t *bytes, size_t length)
{
    for_lines(capture, (const char *)bytes, length, decode_line);
}

/* --- libvirt --- */

enum { LENGTH_SIZE = 4, HEADER_SIZE = 24 };

/* The six words of a header, by name. */
struct header {
    int64_t prog, vers, proc, serial;
    const char *type, *status; /* the enums' words */
};

struct frame {
    size_t number, offset, length; /* in the capture */
    const uint8_t *bytes;          /* behind the length word */
    const struct spec *spec;
    const struct program *program;
    const struct procedure *procedure;
    struct header header;
    int64_t fds; /* -1 */
};

static void ignore_item(void *data, const struct item *item)
{
    (void)data;
    (void)item;
}

static void note_word(void *data, const struct item *item)
{
    struct header *header = data;
    int64_t value = (int64_t)message_number(item);
    const char *name = item->name ? item->name : "", *word = message_enum_name(item->type, value);
    if (strcmp(name, "prog") == 0)
        header->prog = value;
    else if (strcmp(name, "vers") == 0)
        header->vers = value;
    else if (strcmp(name, "proc") == 0)
        header->proc = value;
    else if (strcmp(name, "serial") == 0)
        header->serial = value;
    else if (strcmp(name, "type") == 0 && word)
        header->type = word;
    else if (strcmp(name, "status") == 0 && word)
        header->status = word;
}

static const char *read_header(struct capture *capture, struct frame *frame)
{
    const struct spec *spec;
    const struct type *type = find_type(capture, "virNetMessageHeader", &spec);
    struct message_sink sink = {&frame->header, ignore_item, note_word, ignore_item};
    struct xdr_error error;
    char text[XDR_ERROR_SIZE];
    size_t taken;
    frame->header.type = frame->header.status = "";
    if (!type)
        return "no specification has a type 'virNetMessageHeader'";
    if (message_decode(type, frame->bytes, HEADER_SIZE, false, &sink, &taken, &error))
        return NULL;
    return talloc_strdup(capture->ctx, xdr_error_format(&error, text, sizeof text));
}

static bool is_meant(const struct walk_place *place, const struct header *header)
{
    return place->program->number == header->prog && place->version->number == header->vers &&
           place->procedure->number == header->proc;
}

static const char *find_procedure(struct capture *capture, struct frame *frame)
{
    for (size_t i = 0; LIST_NEXT(capture->specs, i, frame->spec); i++)
        for (struct walk_place place = {0}; walk_procedure(frame->spec, &place);)
            if (is_meant(&place, &frame->header)) {
                frame->program = place.program;
                frame->procedure = place.procedure;
                return NULL;
            }
    return talloc_asprintf(capture->ctx, "no specification has procedure %" PRId64 " of program 0x%08" PRIx64
                           " version %" PRId64, frame->header.proc, (uint64_t)frame->header.prog, frame->header.vers);
}

/* A constant that some specification has; otherwise what is said. */
static int64_t find_constant(const struct capture *capture, const char *name, int64_t otherwise)
{
    const struct spec *spec;
    const struct constant *constant;
    for (size_t i = 0; LIST_NEXT(capture->specs, i, spec); i++)
        for (size_t k = 0; LIST_NEXT(&spec->constants, k, constant); k++)
            if (strcmp(constant->name, name) == 0)
                return (int64_t)constant->value;
    return otherwise;
}

static bool is_word(const char *word, const char *name)
{
    return strcmp(word, name) == 0;
}

static bool has_bodies(const struct program *program)
{
    const struct version *version;
    const struct procedure *procedure;
    for (size_t i = 0; LIST_NEXT(&program->versions, i, version); i++)
        for (size_t k = 0; LIST_NEXT(&version->procedures, k, procedure); k++)
            if (procedure->arguments || procedure->result || procedure->event)
                return true;
    return false;
}

/* An event is known by its body. A program without any, as keepalive, does not say what its procedures are. */
static const char *check_event(struct capture *capture, const struct frame *frame)
{
    if (!is_word(frame->header.type, "VIR_NET_MESSAGE") || frame->procedure->event || !has_bodies(frame->program))
        return NULL;
    return talloc_asprintf(capture->ctx, "%s is not an event", frame->procedure->name);
}

/* The count of descriptors in front of the payload; false if it is missing or too great. */
static const char *read_fds(struct capture *capture, struct frame *frame, size_t *begin)
{
    const char *type = frame->header.type;
    frame->fds = -1;
    *begin = HEADER_SIZE;
    if (!is_word(type, "VIR_NET_CALL_WITH_FDS") && !is_word(type, "VIR_NET_REPLY_WITH_FDS"))
        return NULL;
    if (frame->length < LENGTH_SIZE + HEADER_SIZE + 4)
        return "the count of descriptors is missing";
    const uint8_t *p = frame->bytes + HEADER_SIZE;
    frame->fds = (int64_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
    *begin += 4;
    int64_t most = find_constant(capture, "VIR_NET_MESSAGE_NUM_FDS_MAX", UINT32_MAX);
    if (frame->fds <= most)
        return NULL;
    return talloc_asprintf(capture->ctx, "%" PRId64 " is over VIR_NET_MESSAGE_NUM_FDS_MAX (%" PRId64 ")", frame->fds, most);
}

static bool is_raw(const struct header *header)
{
    return is_word(header->type, "VIR_NET_STREAM") && is_word(header->status, "VIR_NET_CONTINUE");
}

/* What the payload is, by type and status; NULL: nothing. An error has a value, but for a client's abort of a stream; who
 * sent a message the bytes do not say, so an empty one is that. */
static const struct type *choose_type(const struct capture *capture, const struct frame *frame, size_t left,
                                      const struct spec **spec)
{
    const char *type = frame->header.type;
    *spec = frame->spec;
    if (is_word(frame->header.status, "VIR_NET_ERROR"))
        return left > 0 || !is_word(type, "VIR_NET_STREAM") ? find_type(capture, "virNetMessageError", spec) : NULL;
    if (is_word(type, "VIR_NET_CALL") || is_word(type, "VIR_NET_CALL_WITH_FDS"))
        return frame->procedure->arguments;
    if (is_word(type, "VIR_NET_REPLY") || is_word(type, "VIR_NET_REPLY_WITH_FDS"))
        return frame->procedure->result;
    if (is_word(type, "VIR_NET_MESSAGE"))
        return frame->procedure->event;
    return is_word(type, "VIR_NET_STREAM_HOLE") ? find_type(capture, "virNetStreamHole", spec) : NULL;
}

static void show_raw(struct capture *capture, const uint8_t *bytes, size_t length)
{
    struct listing listing = {.out = capture->out};
    if (!capture->json) {
        listing_add_bytes(&listing, 0, bytes, length, "data of a stream");
        return;
    }
    buffer_puts(capture->out, ", \"stream\": \"");
    for (size_t i = 0; i < length; i++)
        buffer_printf(capture->out, "%02x", bytes[i]);
    buffer_puts(capture->out, "\"");
}

/* Bytes where there is no value. */
static void show_trailing(struct capture *capture, const uint8_t *bytes, size_t length)
{
    struct listing listing = {.out = capture->out};
    if (capture->json)
        buffer_printf(capture->out, ", \"trailing\": %zu", length);
    else
        listing_add_bytes(&listing, 0, bytes, length, "behind the value");
}

static const char *show_payload(struct capture *capture, const struct frame *frame, const uint8_t *bytes, size_t length)
{
    const struct spec *spec;
    const struct type *type = choose_type(capture, frame, length, &spec);
    if (is_raw(&frame->header))
        show_raw(capture, bytes, length);
    else if (type)
        return show_member(capture, "body", spec, type, bytes, length);
    else if (length > 0 && !allows_trailing(capture, frame->spec))
        return talloc_asprintf(capture->ctx, "%s: offset 0: %zu bytes follow the value", frame->procedure->name, length);
    else if (length > 0)
        show_trailing(capture, bytes, length);
    return NULL;
}

/* libvirt's words without what they all begin with, in lower case. */
static const char *short_word(const struct capture *capture, const char *word)
{
    char *lower = talloc_strdup(capture->ctx, strncmp(word, "VIR_NET_", 8) == 0 ? word + 8 : word);
    for (char *c = lower; *c; c++)
        *c = *c == '_' ? ' ' : (char)tolower((unsigned char)*c);
    return lower;
}

static void show_header(struct capture *capture, const struct frame *frame)
{
    const struct header *header = &frame->header;
    const char *name = frame->procedure ? frame->procedure->name : "unknown procedure";
    const char *type = short_word(capture, header->type), *status = short_word(capture, header->status);
    if (!capture->json) {
        buffer_printf(capture->out, "%s: %s %" PRId64 ", %s", name, type, header->serial, status);
        if (frame->fds >= 0)
            buffer_printf(capture->out, ", %" PRId64 " descriptors", frame->fds);
        buffer_puts(capture->out, "\n");
        return;
    }
    if (frame->procedure)
        buffer_printf(capture->out, ", \"procedure\": \"%s\"", name);
    buffer_printf(capture->out, ", \"prog\": %" PRId64 ", \"vers\": %" PRId64 ", \"proc\": %" PRId64, header->prog,
                  header->vers, header->proc);
    buffer_printf(capture->out, ", \"kind\": \"%s\", \"serial\": %" PRId64 ", \"status\": \"%s\"", type, header->serial,
                  status);
    if (frame->fds >= 0)
        buffer_printf(capture->out, ", \"fds\": %" PRId64, frame->fds);
}

static const char *show_message(struct capture *capture, struct frame *frame)
{
    size_t begin;
    const char *wrong = read_header(capture, frame);
    if (wrong) {
        buffer_puts(capture->out, capture->json ? "" : "bad header\n");
        return wrong;
    }
    wrong = find_procedure(capture, frame);
    if (!wrong)
        wrong = check_event(capture, frame);
    const char *more = read_fds(capture, frame, &begin);
    show_header(capture, frame);
    if (wrong || more)
        return wrong ? wrong : more;
    return show_payload(capture, frame, frame->bytes + begin, frame->length - LENGTH_SIZE - begin);
}

/* Whether a length word can be one, and the message is there. */
static const char *check_length(struct capture *capture, const struct frame *frame, size_t left)
{
    int64_t most = find_constant(capture, "VIR_NET_MESSAGE_MAX", UINT32_MAX - LENGTH_SIZE) + LENGTH_SIZE;
    if (frame->length < LENGTH_SIZE + HEADER_SIZE)
        return talloc_asprintf(capture->ctx, "a message of %zu bytes has no header", frame->length);
    if ((int64_t)frame->length > most)
        return talloc_asprintf(capture->ctx, "a message of %zu bytes is over VIR_NET_MESSAGE_MAX (%" PRId64 ")",
                               frame->length, most - LENGTH_SIZE);
    if (frame->length > left)
        return talloc_asprintf(capture->ctx, "%zu bytes wanted, %zu left", frame->length, left);
    return NULL;
}

/* Prints the message at an offset; false if it cannot be told where the next one is. */
static bool show_frame(struct capture *capture, size_t number, size_t offset, const uint8_t *bytes, size_t left,
                       size_t *length)
{
    uint8_t word[LENGTH_SIZE] = {0};
    struct frame frame = {.number = number, .offset = offset, .bytes = bytes + (left < LENGTH_SIZE ? left : LENGTH_SIZE)};
    memcpy(word, bytes, left < LENGTH_SIZE ? left : LENGTH_SIZE);
    frame.length = (size_t)word[0] << 24 | (size_t)word[1] << 16 | (size_t)word[2] << 8 | word[3];
    const char *broken = left < LENGTH_SIZE ? "the length word is cut short" : check_length(capture, &frame, left);
    buffer_printf(capture->out, capture->json ? "{\"message\": %zu, \"offset\": %zu" : "message %zu at %zu", number, offset);
    if (left >= LENGTH_SIZE)
        buffer_printf(capture->out, capture->json ? ", \"length\": %zu" : ", %zu bytes: ", frame.length);
    if (broken && !capture->json)
        buffer_puts(capture->out, "\n");
    end_frame(capture, "message", number, broken ? broken : show_message(capture, &frame));
    *length = frame.length;
    return !broken;
}

void capture_libvirt(struct capture *capture, const uint8_t *bytes, size_t length)
{
    void *outer = capture->ctx;
    size_t offset = 0, size = 0;
    bool goes_on = true;
    for (size_t number = 1; goes_on && offset < length; number++, offset += size) {
        capture->ctx = talloc_new(outer);
        goes_on = show_frame(capture, number, offset, bytes + offset, length - offset, &size);
        talloc_free(capture->ctx);
    }
    capture->ctx = outer;
}

/* --- encode --- */

void capture_encode(struct capture *capture, const struct type *type, const char *text, size_t length)
{
    const char *wrong = encode_value(capture->ctx, type, text, length, capture->out);
    if (wrong)
        diag_error_file(capture->diag, capture->name, "%s", wrong);
}

static void encode_line(struct capture *capture, struct frame_line *line, size_t number)
{
    struct buffer bytes = {.owner = capture->ctx};
    const char *wrong = NULL;
    if (!line->type)
        wrong = talloc_asprintf(capture->ctx, "no specification has a type '%s'", line->name);
    else
        wrong = encode_value(capture->ctx, line->type, line->rest, line->length, &bytes);
    for (size_t i = 0; !wrong && i < bytes.length; i++)
        buffer_printf(capture->out, "%02x", (uint8_t)bytes.data[i]);
    if (wrong)
        diag_error_file(capture->diag, capture->name, "line %zu: %s", number, wrong);
    buffer_puts(capture->out, wrong ? "" : "\n");
    buffer_drain(capture->out, capture->stream, false);
}

void capture_encode_lines(struct capture *capture, const char *text, size_t length)
{
    for_lines(capture, text, length, encode_line);
}
