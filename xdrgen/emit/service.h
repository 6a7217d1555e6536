/* service.h -- what the tables, handlers and client functions of a program need beyond the model. */
#ifndef XDRGEN_SERVICE_H
#define XDRGEN_SERVICE_H

#include "model/model.h"

/* Fills the names in C, the order and the index of every version's procedures. */
void service_spec(struct spec *spec);

#endif
