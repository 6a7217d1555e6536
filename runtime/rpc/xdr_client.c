/* xdr_client.c -- makes calls: sends arguments, and finds the answer among what comes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "xdr_dispatch.h"

/* An answer whose caller has not asked for it yet; a copy of it follows. */
struct xdr_kept {
    struct xdr_kept *next;
    struct xdr_incoming incoming;
    uint8_t body[];
};

/* --- sending --- */

static enum xdr_outcome encode_arguments(struct xdr_client *client, const struct xdr_program *program,
                                         const struct xdr_codec *codec, const void *arguments, uint8_t **body, size_t *length)
{
    uint64_t size = codec ? codec->size(arguments) : 0;
    if (!xdr_within_cap(program, codec, size, &client->error))
        return XDR_NOT_SENT;
    *length = (size_t)size;
    *body = size < SIZE_MAX ? malloc((size_t)size + 1) : NULL;
    memset(&client->error, 0, sizeof client->error);
    client->error.status = XDR_NO_MEMORY;
    if (!*body)
        return XDR_NOT_SENT;
    struct xdr_encoder e = xdr_encode_into(*body, (size_t)size);
    e.limits = client->limits;
    e.error = &client->error;
    if (!codec || (xdr_check_rules(codec->type, arguments, XDR_STRICT, &client->error) == XDR_OK &&
                   codec->encode(&e, arguments) == XDR_OK))
        return XDR_ANSWERED;
    free(*body);
    return XDR_NOT_SENT;
}

enum xdr_outcome xdr_client_send(struct xdr_client *client, const struct xdr_program *program,
                                 const struct xdr_procedure *procedure, const void *arguments, uint32_t *serial)
{
    uint8_t *body;
    size_t length;
    enum xdr_outcome outcome = encode_arguments(client, program, procedure->arguments, arguments, &body, &length);
    if (outcome != XDR_ANSWERED)
        return outcome;
    *serial = client->next_serial++;
    client->transport_error = client->transport.send(client->transport.closure, program->number, program->version,
                                                     procedure->number, *serial, body, length);
    free(body);
    return client->transport_error ? XDR_TRANSPORT_FAILED : XDR_ANSWERED;
}

/* --- receiving --- */

static enum xdr_outcome bad_answer(struct xdr_client *client, enum xdr_status status)
{
    memset(&client->error, 0, sizeof client->error);
    client->error.status = status;
    return XDR_BAD_ANSWER;
}

static enum xdr_outcome keep(struct xdr_client *client, const struct xdr_incoming *incoming)
{
    if (client->kept_count == XDR_KEPT_MAX)
        return bad_answer(client, XDR_OK); /* nobody makes so many calls: these answer nothing */
    struct xdr_kept *kept = malloc(sizeof *kept + incoming->length);
    if (!kept)
        return bad_answer(client, XDR_NO_MEMORY);
    kept->incoming = *incoming;
    kept->incoming.body = kept->body;
    if (incoming->length)
        memcpy(kept->body, incoming->body, incoming->length);
    kept->next = client->kept;
    client->kept = kept;
    client->kept_count++;
    return XDR_ANSWERED;
}

static struct xdr_kept *take_kept(struct xdr_client *client, uint32_t serial)
{
    for (struct xdr_kept **link = &client->kept; *link; link = &(*link)->next) {
        struct xdr_kept *kept = *link;
        if (kept->incoming.serial != serial)
            continue;
        *link = kept->next;
        client->kept_count--;
        return kept;
    }
    return NULL;
}

/* One message; an event is delivered at once. */
static enum xdr_outcome receive(struct xdr_client *client, struct xdr_incoming *incoming)
{
    client->transport_error = client->transport.receive(client->transport.closure, incoming);
    if (client->transport_error)
        return XDR_TRANSPORT_FAILED;
    if (incoming->kind == XDR_EVENT && client->on_event)
        client->on_event(client->event_closure, incoming);
    return XDR_ANSWERED;
}

enum xdr_status xdr_decode_body(const struct xdr_program *program, const struct xdr_codec *codec,
                                const struct xdr_incoming *incoming, const struct xdr_decoder *how, void *value)
{
    struct xdr_decoder d = xdr_decode_from(incoming->body, incoming->length, how->arena), place = d;
    d = *how;
    d.at = place.at;
    d.end = place.end;
    struct xdr_error unwanted, *error = d.error ? d.error : &unwanted;
    if (!xdr_within_cap(program, codec, incoming->length, error))
        return XDR_OVER_LIMIT;
    enum xdr_status status = codec ? codec->decode(&d, value) : XDR_OK;
    if (status == XDR_OK && codec)
        status = xdr_check_rules(codec->type, value, d.policy, error);
    if (status != XDR_OK || d.at == d.end || program->ignore_trailing)
        return status;
    memset(error, 0, sizeof *error);
    snprintf(error->path, sizeof error->path, "%s", codec ? codec->type->name : "void");
    error->offset = (size_t)(d.at - place.at);
    error->value = d.end - d.at;
    return error->status = XDR_TRAILING;
}

static enum xdr_outcome answer(struct xdr_client *client, const struct xdr_program *program,
                               const struct xdr_procedure *procedure, const struct xdr_incoming *incoming, void *result)
{
    if (incoming->program != program->number || incoming->version != program->version ||
        incoming->procedure != procedure->number)
        return bad_answer(client, XDR_OK);
    bool good = incoming->kind == XDR_REPLY;
    struct xdr_decoder how = xdr_decode_from(NULL, 0, client->arena);
    how.policy = client->policy;
    how.limits = client->limits;
    how.error = &client->error;
    enum xdr_status status = xdr_decode_body(program, good ? procedure->result : client->error_type, incoming, &how,
                                             good ? result : client->failure);
    if (status != XDR_OK)
        return XDR_BAD_ANSWER;
    return good ? XDR_ANSWERED : XDR_REFUSED_BY_PEER;
}

enum xdr_outcome xdr_client_receive(struct xdr_client *client, const struct xdr_program *program,
                                    const struct xdr_procedure *procedure, uint32_t serial, void *result)
{
    enum xdr_outcome outcome;
    struct xdr_kept *kept = take_kept(client, serial);
    if (kept) {
        outcome = answer(client, program, procedure, &kept->incoming, result);
        free(kept);
        return outcome;
    }
    for (;;) {
        struct xdr_incoming incoming;
        outcome = receive(client, &incoming);
        if (outcome == XDR_ANSWERED && incoming.kind == XDR_EVENT)
            continue;
        if (outcome == XDR_ANSWERED && incoming.serial == serial)
            return answer(client, program, procedure, &incoming, result);
        if (outcome == XDR_ANSWERED)
            outcome = keep(client, &incoming);
        if (outcome != XDR_ANSWERED)
            return outcome;
    }
}

enum xdr_outcome xdr_client_call(struct xdr_client *client, const struct xdr_program *program,
                                 const struct xdr_procedure *procedure, const void *arguments, void *result)
{
    uint32_t serial;
    enum xdr_outcome outcome = xdr_client_send(client, program, procedure, arguments, &serial);
    return outcome == XDR_ANSWERED ? xdr_client_receive(client, program, procedure, serial, result) : outcome;
}

enum xdr_outcome xdr_client_wait(struct xdr_client *client)
{
    struct xdr_incoming incoming;
    enum xdr_outcome outcome = receive(client, &incoming);
    return outcome == XDR_ANSWERED && incoming.kind != XDR_EVENT ? keep(client, &incoming) : outcome;
}

void xdr_client_free(struct xdr_client *client)
{
    while (client->kept) {
        struct xdr_kept *next = client->kept->next;
        free(client->kept);
        client->kept = next;
    }
    client->kept_count = 0;
}
