#include "../bench.h"

static double male(double n);

__attribute__((noinline, noclone)) static double female(double n) {
    return n == 0 ? 1 : n - male(female(n - 1));
}

__attribute__((noinline, noclone)) static double male(double n) {
    return n == 0 ? 0 : n - female(male(n - 1));
}

static double hofstadter(int n) {
    double total = 0;
    for (int k = 0; k <= n; k++) total += female(k) + 2 * male(k);
    return total;
}

int main(void) {
    int n = size(75, 38);
    double t = now(), total = hofstadter(n);
    report(total, now() - t);
}
