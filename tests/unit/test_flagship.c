/* test_flagship.c -- the table of the largest program, remote_protocol.x.
 *
 * Would catch: a procedure of a large program that is not found, a number without one that is, an annotation that gets
 * lost on its way to the table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "remote_protocol_dispatch.h"

static void every_procedure_is_found(void **state)
{
    (void)state;
    for (uint32_t number = 1; number <= 456; number++)
        assert_int_equal(xdr_find_procedure(&remote_program, number)->number, number);
    assert_int_equal(remote_program.count, 456);
    for (uint32_t number = 457; number < 1000000; number++)
        assert_null(xdr_find_procedure(&remote_program, number));
}

static void annotations_are_in_the_table(void **state)
{
    (void)state;
    const struct xdr_acl *sourced = xdr_find_procedure(&remote_program, REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES)->acl;
    assert_string_equal(sourced[1].object, "domain");
    assert_null(sourced[1].flag);
    assert_string_equal(sourced[1].parameter, "source");
    assert_string_equal(sourced[1].value, "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT");
    assert_true(remote_program.ignore_trailing); /* as @trailing says */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_procedure_is_found),
        cmocka_unit_test(annotations_are_in_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
