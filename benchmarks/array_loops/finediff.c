#include "../bench.h"

#define MAX 1500

static double finediff(int n, int m) {
    static double u[MAX][MAX]; // columns, as in MATLAB
    double r = 0.9, r2 = r * r, s = 1 - r2, total = 0;
    for (int i = 1; i < n - 1; i++) {
        double x = (double)i / (n - 1);
        u[0][i] = x * (1 - x) * (2 - x);
    }
    for (int i = 1; i < n - 1; i++) u[1][i] = s * u[0][i] + r2 / 2 * (u[0][i + 1] + u[0][i - 1]);
    for (int j = 2; j < m; j++)
        for (int i = 1; i < n - 1; i++)
            u[j][i] = 2 * s * u[j - 1][i] + r2 * (u[j - 1][i - 1] + u[j - 1][i + 1]) - u[j - 2][i];
    for (int j = 0; j < m; j++)
        for (int i = 0; i < n; i++) total += u[j][i] * (i + 1);
    return total;
}

int main(void) {
    int n = size(1500, 250);
    double t = now(), total = finediff(n, n);
    report(total, now() - t);
}
