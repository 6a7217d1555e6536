/* failure.h -- why a call failed, in libvirt's numbers and words. */
#ifndef FAILURE_H
#define FAILURE_H

#include <stdarg.h>
#include <stdint.h>

/* libvirt's virErrorNumber and virErrorDomain, those that are used here. */
enum failure_code {
    FAILURE_INTERNAL = 1,
    FAILURE_NO_MEMORY = 2,
    FAILURE_NO_SUPPORT = 3,
    FAILURE_NO_CONNECT = 5,
    FAILURE_INVALID_ARGUMENT = 8,
    FAILURE_OPERATION = 9,
    FAILURE_NO_NAME = 21,
    FAILURE_XML = 27,
    FAILURE_XML_DETAIL = 35,
    FAILURE_RPC = 39,
    FAILURE_NO_DOMAIN = 42,
    FAILURE_NO_NETWORK = 43,
    FAILURE_NO_STORAGE_POOL = 49,
    FAILURE_OPERATION_INVALID = 55
};

enum failure_domain { FROM_NONE = 0, FROM_RPC = 7, FROM_TEST = 12, FROM_DOMAIN = 20 };

struct failure {
    int32_t code, domain;
    char text[320];
};

void failure_set(struct failure *failure, enum failure_code code, enum failure_domain domain, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
