#include "../bench.h"

static double pi_sum(int rounds, int n) {
    double total = 0;
    for (int r = 1; r <= rounds; r++) {
        total = 0;
        for (int k = 1; k <= n; k++) total += 1 / ((double)k * k);
        __asm__ volatile("" : "+x"(total)); // each round is computed
    }
    return total;
}

int main(void) {
    int rounds = size(1000, 20);
    double t = now(), total = pi_sum(rounds, 10000);
    report(total, now() - t);
}
