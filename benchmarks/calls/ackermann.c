#include "../bench.h"

__attribute__((noinline, noclone, optimize("no-optimize-sibling-calls", "no-inline")))
static double ackermann(double m, double n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

static double several(int rounds) {
    double total = 0;
    for (int k = 1; k <= rounds; k++) total += ackermann(2, 20 + k % 10);
    return total;
}

int main(void) {
    int rounds = size(4000, 50);
    double t = now(), total = several(rounds);
    report(total, now() - t);
}
