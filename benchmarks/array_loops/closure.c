#include "../bench.h"
#include <stdbool.h>

#define MAX 480

static double closure(int n) {
    static bool reach[MAX][MAX]; // columns, as in MATLAB
    int64_t seed = 42;
    long count = 0;
    for (int k = 1; k <= 2 * n; k++) {
        seed = next_random(seed);
        int i = (int)(seed % n);
        seed = next_random(seed);
        int j = (int)(seed % n);
        reach[j][i] = true;
    }
    for (int k = 0; k < n; k++)
        for (int j = 0; j < n; j++)
            if (reach[j][k])
                for (int i = 0; i < n; i++)
                    if (reach[k][i]) reach[j][i] = true;
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++)
            if (reach[j][i]) count += i + j + 2;
    return (double)count;
}

int main(void) {
    int n = size(480, 80);
    double t = now(), count = closure(n);
    report(count, now() - t);
}
