#include "../bench.h"

#define N 90

static double life(int n, int generations) {
    static double boards[2][N][N]; // columns, as in MATLAB
    double(*a)[N] = boards[0], (*b)[N] = boards[1], total = 0;
    int64_t seed = 42;
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) a[j][i] = (seed = next_random(seed)) % 3 == 0;
    for (int g = 1; g <= generations; g++) {
        for (int j = 0; j < n; j++) {
            int left = j == 0 ? n - 1 : j - 1, right = j == n - 1 ? 0 : j + 1;
            for (int i = 0; i < n; i++) {
                int up = i == 0 ? n - 1 : i - 1, down = i == n - 1 ? 0 : i + 1;
                double s = a[left][up] + a[left][i] + a[left][down] + a[j][up] + a[j][down] + a[right][up] +
                           a[right][i] + a[right][down];
                b[j][i] = s == 3 || (s == 2 && a[j][i] == 1) ? 1 : 0;
            }
        }
        double(*c)[N] = a;
        a = b;
        b = c;
    }
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) total += a[j][i] * (i + j + 2);
    return total;
}

int main(void) {
    int generations = size(200, 8);
    double t = now(), total = life(N, generations);
    report(total, now() - t);
}
