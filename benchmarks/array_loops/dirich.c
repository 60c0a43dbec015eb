#include "../bench.h"

#define N 134

static double dirich(int n, double tolerance, int limit) {
    static double u[N][N]; // columns, as in MATLAB
    for (int k = 0; k < n; k++) u[k][0] = 20, u[k][n - 1] = 180, u[0][k] = 80, u[n - 1][k] = 0;
    double w = 1.8, change = 1, total = 0;
    int rounds = 0;
    while (change > tolerance && rounds < limit) {
        change = 0;
        for (int j = 1; j < n - 1; j++) {
            for (int i = 1; i < n - 1; i++) {
                double delta = w * (u[j + 1][i] + u[j - 1][i] + u[j][i + 1] + u[j][i - 1] - 4 * u[j][i]) / 4;
                u[j][i] += delta;
                if (fabs(delta) > change) change = fabs(delta);
            }
        }
        rounds++;
    }
    for (int j = 0; j < n; j++)
        for (int i = 0; i < n; i++) total += u[j][i];
    return total + rounds;
}

int main(void) {
    int limit = size(150, 6);
    double t = now(), total = dirich(N, 1e-4, limit);
    report(total, now() - t);
}
