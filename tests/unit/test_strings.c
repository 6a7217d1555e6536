/* test_strings.c -- strings of every length, in rooms that end with them: what is read, measured and written, by the ways
 * for short ones and for long ones, against a few lines that do it byte by byte.
 *
 * Would catch, with the address sanitizer's help: a byte read behind the message, or written behind the arena or the
 * buffer; a NUL or padding that a vector does not see; a text that the next one overwrites. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "xdr_marshal.h"
#include "xdr_scan.h"

enum { LENGTH_MAX = 70 }; /* over the longest that any way for short ones takes */

/* A string on the wire, and what follows it, in a block that ends there. */
struct message {
    uint8_t *bytes;
    size_t length;
    uint32_t text_length;
};

static size_t padded(size_t length)
{
    return (length + 3) / 4 * 4;
}

static size_t memory_of(size_t length)
{
    return length ? (length + 1 + 7) / 8 * 8 : 0;
}

static struct message new_message(uint32_t text_length, size_t more)
{
    struct message message = {NULL, 4 + padded(text_length) + more, text_length};
    message.bytes = malloc(message.length);
    assert_non_null(message.bytes);
    memset(message.bytes, 0, message.length);
    xdr_store_uint(message.bytes, text_length);
    for (uint32_t i = 0; i < text_length; i++)
        message.bytes[4 + i] = (uint8_t)(i + 1);
    memset(message.bytes + 4 + padded(text_length), 0x80, more);
    return message;
}

/* Byte by byte, whether a strict decoder that needs tail bytes behind it takes a string. */
static bool is_right(const struct message *message, uint32_t max, size_t tail)
{
    size_t size = 4 + padded(message->text_length);
    if (message->text_length > max || size + tail > message->length)
        return false;
    for (size_t i = 4; i < size; i++)
        if ((message->bytes[i] == 0) != (i >= 4 + message->text_length))
            return false;
    return true;
}

/* --- reading: into an arena of so many bytes --- */

static void try_get(const struct message *message, uint32_t max, size_t tail, size_t room)
{
    struct xdr_arena arena;
    char *memory = malloc(room + !room);
    xdr_arena_init(&arena, memory, room);
    struct xdr_decoder d = xdr_decode_from(message->bytes, message->length, &arena);
    struct xdr_string v;
    d.budget = 1000;
    struct xdr_cursor c = xdr_decode_begin(&d, &xdr_builtin_types[XDR_STRING]);
    const char *begin = c.free;
    bool good = is_right(message, max, tail) && memory_of(message->text_length) <= room;
    assert_ptr_equal(c.at, message->bytes);
    c = xdr_get_short_string(c, &d, &v, max, tail);
    assert_int_equal(c.at != NULL, good);
    if (good) {
        assert_int_equal(c.at - message->bytes, 4 + padded(message->text_length));
        assert_int_equal(c.free - begin, memory_of(message->text_length));
        assert_int_equal(v.len, message->text_length);
        assert_memory_equal(v.data, message->bytes + 4, v.len);
        assert_int_equal(v.data[v.len], 0);
        assert_true(v.len > 0 || v.data != begin); /* the next one's memory is not lent out */
    }
    free(memory);
}

/* --- measuring --- */

static void try_scan(const struct message *message, uint32_t max, size_t tail, unsigned policy)
{
    struct xdr_decoder d = xdr_decode_from(message->bytes, message->length, NULL);
    struct xdr_measure s = {message->bytes, 1000};
    d.policy = policy;
    s = xdr_scan_short_string(s, &d, max, tail);
    assert_int_equal(s.at != NULL, is_right(message, max, tail));
    if (s.at) {
        assert_int_equal(s.at - message->bytes, 4 + padded(message->text_length));
        assert_int_equal(s.memory, 1000 + memory_of(message->text_length));
    }
}

static void try_message(const struct message *message)
{
    size_t behind = message->length - 4 - padded(message->text_length);
    const uint32_t limits[] = {0, message->text_length - 1, message->text_length, message->text_length + 1, 30, 31, 32, UINT32_MAX};
    const size_t tails[] = {0, 4, behind, behind + 1}, rooms[] = {1000, 40, 32, 31, 8, memory_of(message->text_length), 0};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        for (size_t k = 0; k < sizeof tails / sizeof *tails; k++) {
            for (size_t r = 0; r < sizeof rooms / sizeof *rooms; r++)
                try_get(message, limits[i], tails[k], rooms[r]);
            try_scan(message, limits[i], tails[k], XDR_STRICT);
            try_scan(message, limits[i], tails[k], XDR_ANY_BOOL);
        }
}

static void every_length_is_read(void **state)
{
    (void)state;
    for (uint32_t length = 0; length <= LENGTH_MAX; length++)
        for (size_t more = 0; more <= 40; more += 4) {
            struct message message = new_message(length, more);
            try_message(&message);
            free(message.bytes);
        }
}

/* A NUL at each place of the text, and each byte of padding another. */
static void every_wrong_byte_is_found(void **state)
{
    (void)state;
    for (uint32_t length = 1; length <= LENGTH_MAX; length++)
        for (size_t more = 0; more <= 32; more += 32) {
            struct message message = new_message(length, more);
            for (size_t i = 4; i < 4 + padded(length); i++) {
                uint8_t byte = message.bytes[i];
                message.bytes[i] = i < 4 + length ? 0 : 0x80;
                try_message(&message);
                message.bytes[i] = byte;
            }
            free(message.bytes);
        }
}

/* A length word that is far too large says so with each of its bytes. */
static void every_byte_of_a_length_counts(void **state)
{
    (void)state;
    for (int shift = 5; shift < 32; shift++) {
        struct message message = new_message(8, 60);
        message.text_length = 8 | UINT32_C(1) << shift;
        xdr_store_uint(message.bytes, message.text_length);
        try_get(&message, UINT32_MAX, 0, 1000);
        try_scan(&message, UINT32_MAX, 0, XDR_STRICT);
        free(message.bytes);
    }
}

/* --- writing: into a room that ends with it, or a little later or earlier --- */

static void try_put(const struct xdr_string *v, uint32_t max, size_t tail, size_t room, bool good)
{
    uint8_t *bytes = malloc(room + !room);
    struct xdr_encoder e = xdr_encode_into(bytes, room);
    memset(bytes, 0xee, room);
    uint8_t *p = xdr_put_short_string(bytes, &e, v, max, tail);
    assert_int_equal(p != NULL, good && v->len <= max && 4 + padded(v->len) + tail <= room);
    if (p) {
        static const uint8_t zeros[4];
        assert_int_equal(p - bytes, 4 + padded(v->len));
        assert_int_equal(xdr_load_uint(bytes), v->len);
        assert_memory_equal(bytes + 4, v->data, v->len);
        assert_memory_equal(bytes + 4 + v->len, zeros, padded(v->len) - v->len);
    }
    free(bytes);
}

static void try_text(const char *text, uint32_t length, bool good)
{
    const struct xdr_string v = {text, length};
    const uint32_t limits[] = {length - 1, length, length + 1, UINT32_MAX};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        for (size_t tail = 0; tail <= 8; tail += 4)
            for (size_t room = 0; room <= 12; room += 4)
                if (padded(length) + room >= 4)
                    try_put(&v, limits[i], tail, padded(length) + room, good);
}

static void every_length_is_written(void **state)
{
    (void)state;
    for (uint32_t length = 1; length <= LENGTH_MAX; length++) {
        char *text = malloc(length);
        for (uint32_t i = 0; i < length; i++)
            text[i] = (char)(i + 1);
        try_text(text, length, true);
        for (uint32_t i = 0; i < length; i++) {
            text[i] = '\0';
            try_text(text, length, false);
            text[i] = (char)(i + 1);
        }
        free(text);
        try_text(NULL, length, false);
    }
    try_text("", 0, true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_length_is_read),
        cmocka_unit_test(every_wrong_byte_is_found),
        cmocka_unit_test(every_byte_of_a_length_counts),
        cmocka_unit_test(every_length_is_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
