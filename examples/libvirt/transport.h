/* transport.h -- a blocking connection to a libvirt server, for struct xdr_client. */
#ifndef TRANSPORT_H
#define TRANSPORT_H

#include "xdr_dispatch.h"

struct transport;

/* Connects to unix:PATH or tcp:HOST:PORT; a server that says nothing for timeout seconds, while it owes something, has
 * failed. NULL if that cannot be done: *error is then a text, a child of ctx. */
struct transport *transport_open(void *ctx, const char *address, unsigned timeout, char **error) XDR_CHECKED;

/* The functions that struct xdr_client wants. A failure is 1, and in words in transport_error(). */
struct xdr_transport transport_functions(struct transport *t) XDR_CHECKED;
const char *transport_error(const struct transport *t) XDR_CHECKED;

/* From now on an event is no error. */
void transport_expect_events(struct transport *t);

/* --- the stream of the call that was answered last --- */

/* Waits for a packet of the stream: incoming->length bytes of its data; none: the data has ended, and
 * transport_finish_stream() is next. XDR_ERROR_REPLY: the server has aborted it. Returns 0, or 1 as above. */
int transport_receive_stream(struct transport *t, struct xdr_incoming *incoming) XDR_CHECKED;

/* Says that all of the stream has come, and waits until the server says so, too, or says an error. */
int transport_finish_stream(struct transport *t, struct xdr_incoming *incoming) XDR_CHECKED;

#endif
