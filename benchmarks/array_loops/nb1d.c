#include "../bench.h"

static double nb1d(int n, int steps) {
    double x[50], v[50] = {0}, f[50], m[50], dt = 0.001, total;
    for (int k = 0; k < n; k++) {
        x[k] = (double)(k + 1) * (k + 1) / n;
        m[k] = 1 + (k + 1) % 3;
    }
    for (int s = 1; s <= steps; s++) {
        for (int i = 0; i < n; i++) {
            total = 0;
            for (int j = 0; j < n; j++) {
                if (i == j) continue;
                double d = x[j] - x[i];
                total += m[j] * d / (fabs(d) * d * d + 0.1);
            }
            f[i] = total;
        }
        for (int i = 0; i < n; i++) {
            v[i] += dt * f[i];
            x[i] += dt * v[i];
        }
    }
    total = 0;
    for (int i = 0; i < n; i++) total = total + x[i] * m[i] + v[i];
    return total;
}

int main(void) {
    int steps = size(4000, 40);
    double t = now(), total = nb1d(50, steps);
    report_rounded(total, now() - t);
}
