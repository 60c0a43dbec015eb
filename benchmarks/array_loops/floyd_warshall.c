#include "../bench.h"

#define MAX 200

static double floyd_warshall(int n) {
    static double d[MAX][MAX]; // columns, as in MATLAB
    double total = 0;
    int64_t seed = 42;
    for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) d[j][i] = (double)((seed = next_random(seed)) % 1000 + 1);
        d[j][j] = 0;
    }
    for (int k = 0; k < n; k++) {
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double way = d[k][i] + d[j][k];
                if (way < d[j][i]) d[j][i] = way;
            }
        }
    }
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) total += d[j][i] * (i + 1 + 2 * (j + 1));
    return total;
}

int main(void) {
    int n = size(200, 70);
    double t = now(), total = floyd_warshall(n);
    report(total, now() - t);
}
