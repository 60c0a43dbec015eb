#include "../bench.h"

static double collatz(int n) {
    long best = 0, longest = 0, total = 0;
    for (int start = 1; start <= n; start++) {
        long x = start, steps = 0;
        while (x != 1) {
            x = x % 2 == 0 ? x / 2 : 3 * x + 1;
            steps++;
        }
        total += steps;
        if (steps > longest) {
            longest = steps;
            best = start;
        }
    }
    return (double)(total + best);
}

int main(void) {
    int n = size(120000, 2500);
    double t = now(), total = collatz(n);
    report(total, now() - t);
}
