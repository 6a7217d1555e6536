/* adversarial.c -- messages made to break limits (adversarial.py), against all that judges messages.
 *
 *     adversarial [-v] <CASES
 *
 * Each is judged by every way that we have (xdr_agree.h) and must get the verdict that the model foretold, at the place
 * that it foretold. Where rpcgen has the same idea of what is right, its code with libtirpc must say the same. Prints how
 * many there were of each class. Would catch: a limit, an enum, a flag or a length that is not checked, or too strictly,
 * in any place of any type. */
#include <rpc/rpc.h>
#include <stdlib.h>
#include <string.h>
#include <talloc.h>
#include <unistd.h>

#include "calls.h"
#include "peer_table.h"

extern const struct protocol_calls shapes_calls, open_calls;

enum { COLUMNS = 7, CLASSES_MAX = 64, PEER_LENGTH_MAX = 1 << 20 };

struct test_case {
    const struct xdr_functions *functions;
    const struct peer_type *peer;
    const char *type, *class;
    enum xdr_status status;
    long long offset;
    size_t size, length; /* of the value; of the message */
    uint8_t *bytes;
};

static struct class {
    char name[40];
    size_t ours, theirs, failed;
} classes[CLASSES_MAX];

static struct {
    double ratio; /* of what a decode held, less a constant, to its message; of types that need 4 at most */
    unsigned chunks;
} worst;

static uint8_t *message; /* the bytes of the case at hand */
static size_t room;

static void die(const char *why)
{
    fprintf(stderr, "adversarial: %s\n", why);
    exit(2);
}

/* --- reading --- */

static enum xdr_status find_status(const char *name)
{
    static const char *const names[] = {
#define STATUS_NAME(NAME, TEXT) #NAME,
        XDR_STATUSES(STATUS_NAME)
#undef STATUS_NAME
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i] + strlen("XDR_"), name) == 0)
            return (enum xdr_status)i;
    die("unknown status");
    return XDR_OK;
}

static unsigned hex_digit(char c)
{
    return (unsigned)(c >= 'a' ? c - 'a' + 10 : c - '0');
}

/* Appends hex*count; returns the new length. */
static size_t add_piece(size_t used, const char *hex, size_t digits, size_t count)
{
    size_t length = digits / 2, all = length * count;
    if (used + all > room) {
        room = 2 * (used + all);
        message = realloc(message, room);
        if (!message)
            die("out of memory");
    }
    for (size_t i = 0; i < length; i++)
        message[used + i] = (uint8_t)(hex_digit(hex[2 * i]) << 4 | hex_digit(hex[2 * i + 1]));
    for (size_t done = length; done < all;) { /* what is there doubles */
        size_t more = done < all - done ? done : all - done;
        memcpy(message + used + done, message + used, more);
        done += more;
    }
    return used + all;
}

static size_t read_pieces(const char *text)
{
    size_t used = 0;
    while (*text && *text != '-') {
        size_t digits = strspn(text, "0123456789abcdef");
        const char *hex = text;
        char *end = (char *)text + digits;
        size_t count = *end == '*' ? (size_t)strtoull(end + 1, &end, 10) : 1;
        used = add_piece(used, hex, digits, count);
        text = *end == ',' ? end + 1 : end;
    }
    return used;
}

static const struct xdr_functions *find_in(const struct protocol_calls *protocol, const char *type)
{
    for (const struct xdr_functions *const *f = protocol->types; *f; f++)
        if (strcmp((*f)->type->name, type) == 0)
            return *f;
    return NULL;
}

static const struct xdr_functions *find_functions(const char *protocol, const char *type)
{
    for (size_t i = 0; all_protocols[i]; i++)
        if (strcmp(all_protocols[i]->name, protocol) == 0)
            return find_in(all_protocols[i], type);
    return find_in(strcmp(protocol, "open") == 0 ? &open_calls : &shapes_calls, type);
}

static bool read_case(char *line, struct test_case *c)
{
    char *columns[COLUMNS];
    line[strcspn(line, "\n")] = '\0';
    for (size_t i = 0; i < COLUMNS; i++)
        if (!(columns[i] = strsep(&line, "\t")))
            die("expected seven columns");
    c->functions = find_functions(columns[0], columns[1]);
    c->peer = strcmp(columns[0], "shapes") == 0 || strcmp(columns[0], "open") == 0 ? NULL : find_peer(columns[1]);
    c->type = columns[1];
    c->class = columns[2];
    c->status = find_status(columns[3]);
    c->offset = strtoll(columns[4], NULL, 10);
    c->size = (size_t)strtoull(columns[5], NULL, 10);
    c->length = read_pieces(columns[6]);
    if (!c->functions)
        die(columns[1]);
    c->bytes = malloc(c->length + 1); /* of the exact size, so that the sanitizer sees a read beyond it */
    if (!c->bytes)
        die("out of memory");
    memcpy(c->bytes, message, c->length);
    return true;
}

/* --- judging --- */

static void note_memory(const struct test_case *c, const struct xdr_agreement *agreement)
{
    enum { CONSTANT = 256 + 2 * sizeof(void *) };
    if (c->functions->type->ratio > 4 || agreement->held <= CONSTANT)
        return;
    double ratio = (double)(agreement->held - CONSTANT) / (double)c->length;
    worst.ratio = ratio > worst.ratio ? ratio : worst.ratio;
    worst.chunks = agreement->chunks > worst.chunks ? agreement->chunks : worst.chunks;
}

static const char *judge(const struct test_case *c)
{
    static char text[2 * XDR_ERROR_SIZE];
    struct xdr_decoder d = xdr_decode_from(c->bytes, c->length, NULL);
    struct xdr_agreement agreement;
    if (!xdr_agree(c->functions, &d, &agreement))
        return agreement.disagreement;
    note_memory(c, &agreement);
    if (agreement.status != c->status) {
        snprintf(text, sizeof text, "it is '%s', not '%s'", xdr_status_text(agreement.status), xdr_status_text(c->status));
        return text;
    }
    if (c->status == XDR_OK)
        return agreement.extent.wire == c->size ? NULL : "another number of bytes is taken";
    if (c->offset < 0 || agreement.error.offset == (size_t)c->offset)
        return NULL;
    snprintf(text, sizeof text, "it is at offset %zu, not %lld", agreement.error.offset, c->offset);
    return text;
}

/* Whether rpcgen's code means to check this: not paddings, NULs, and what words a bool, an enum or a char may be. Arms are
 * chosen likewise, but the bool of an arm and an unknown enum value are any other. */
static bool peer_agrees_on(const struct test_case *c)
{
    return c->peer && c->length <= PEER_LENGTH_MAX &&
           (c->status == XDR_OK || c->status == XDR_TRUNCATED || c->status == XDR_OVER_LIMIT);
}

static const char *judge_peer(const struct test_case *c)
{
    void *value = calloc(1, c->peer->size);
    XDR xdrs;
    xdrmem_create(&xdrs, (char *)c->bytes, (u_int)c->length, XDR_DECODE);
    bool accepted = c->peer->code(&xdrs, value) != 0;
    size_t size = xdr_getpos(&xdrs);
    xdr_free((xdrproc_t)c->peer->code, value);
    free(value);
    if (accepted != (c->status == XDR_OK))
        return accepted ? "rpcgen's code accepts it" : "rpcgen's code refuses it";
    return !accepted || size == c->size ? NULL : "rpcgen's code takes another number of bytes";
}

/* --- counting --- */

static struct class *find_class(const char *name)
{
    size_t i = 0;
    while (i < CLASSES_MAX && classes[i].name[0] && strcmp(classes[i].name, name) != 0)
        i++;
    if (i == CLASSES_MAX)
        die("too many classes");
    snprintf(classes[i].name, sizeof classes[i].name, "%s", name);
    return &classes[i];
}

static void run_case(const struct test_case *c)
{
    struct class *class = find_class(c->class);
    bool both = peer_agrees_on(c);
    const char *wrong = judge(c);
    class->ours++;
    class->theirs += both;
    if (!wrong && both)
        wrong = judge_peer(c);
    if (wrong && class->failed++ < 5)
        printf("FAILED %s, %s: %s\n", c->type, c->class, wrong);
}

int main(void)
{
    char *line = NULL;
    size_t size = 0, passed = 0, failed = 0;
    struct test_case c;
    while (getline(&line, &size, stdin) > 0 && read_case(line, &c)) {
        run_case(&c);
        free(c.bytes);
    }
    printf("%-24s %8s %8s\n", "class", "ours", "rpcgen's");
    for (const struct class *class = classes; class < classes + CLASSES_MAX && class->ours; class++) {
        printf("%-24s %8zu %8zu\n", class->name, class->ours, class->theirs);
        passed += class->ours - class->failed;
        failed += class->failed;
    }
    printf("a decode held at most %.2f times its message and a constant, in %u chunk\n", worst.ratio, worst.chunks);
    printf("%zu passed, %zu failed\n", passed, failed);
    free(line);
    free(message);
    return failed > 0 || passed == 0;
}
