#include "../bench.h"

static int32_t add(int32_t a, int32_t b) {
    int64_t s = (int64_t)a + b;
    return s > INT32_MAX ? INT32_MAX : s < INT32_MIN ? INT32_MIN : (int32_t)s;
}

static double knapsack(int items, int capacity) {
    int32_t *table = calloc((size_t)capacity + 1, sizeof *table);
    int64_t seed = 42;
    for (int k = 1; k <= items; k++) {
        seed = next_random(seed);
        int weight = (int)(seed % 50) + 1;
        seed = next_random(seed);
        int32_t value = (int32_t)(seed % 100) + 1;
        for (int c = capacity; c >= weight; c--) {
            int32_t candidate = add(table[c - weight], value);
            if (candidate > table[c]) table[c] = candidate;
        }
    }
    double best = table[capacity];
    free(table);
    return best;
}

int main(void) {
    int items = size(6000, 60);
    double t = now(), best = knapsack(items, 3000);
    report(best, now() - t);
}
