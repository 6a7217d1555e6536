/* show.h -- what virt-mini has learnt, as JSON and for people. */
#ifndef SHOW_H
#define SHOW_H

#include <jansson.h>
#include <stdio.h>

#include "remote_protocol.h"

/* --- values: new references; NULL when memory is out --- */

json_t *json_of_text(const struct xdr_string *text);
json_t *json_of_uuid(const uint8_t uuid[16]);
json_t *json_of_id(int32_t id);                          /* null: the domain does not run */
json_t *json_of_unsigned(uint64_t number);               /* a string of digits where JSON's reader would lose some */
json_t *json_of_param(const remote_typed_param_value *value);
json_t *json_of_state(int32_t state);

/* What a lifecycle event says, in virsh's words. */
const char *lifecycle_event_text(int32_t event);
const char *lifecycle_detail_text(int32_t event, int32_t detail);

/* A copy that a terminal can be given: what is no printable UTF-8 is \xNN. A child of ctx. */
char *printable_text(const void *ctx, const char *data, size_t length);

/* --- for people --- */

void show_list(FILE *out, const json_t *domains);
void show_info(FILE *out, const json_t *info);
void show_stats(FILE *out, const json_t *records);
void show_event(FILE *out, const json_t *event);
void show_done(FILE *out, const json_t *domain);
void show_screenshot(FILE *out, const json_t *picture);

#endif
