/* failure.c -- errors as libvirt's daemons word them. */
#include "failure.h"

#include <stdio.h>

void failure_set(struct failure *failure, enum failure_code code, enum failure_domain domain, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    failure->code = (int32_t)code;
    failure->domain = (int32_t)domain;
    vsnprintf(failure->text, sizeof failure->text, format, arguments);
    va_end(arguments);
}
