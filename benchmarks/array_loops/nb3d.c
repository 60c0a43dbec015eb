#include "../bench.h"

#define N 50

static double nb3d(int n, int steps) {
    double x[N], y[N], z[N], m[N], u[N] = {0}, v[N] = {0}, w[N] = {0}, dt = 0.001, total = 0;
    int64_t seed = 42;
    for (int k = 0; k < n; k++) {
        x[k] = (double)(seed = next_random(seed)) / 2147483647;
        y[k] = (double)(seed = next_random(seed)) / 2147483647;
        z[k] = (double)(seed = next_random(seed)) / 2147483647;
        m[k] = 1 + (k + 1) % 3;
    }
    for (int s = 1; s <= steps; s++) {
        for (int i = 0; i < n; i++) {
            double fx = 0, fy = 0, fz = 0;
            for (int j = 0; j < n; j++) {
                double dx = x[j] - x[i], dy = y[j] - y[i], dz = z[j] - z[i];
                double d = dx * dx + dy * dy + dz * dz + 0.01, g = m[j] / (d * sqrt(d));
                fx += g * dx, fy += g * dy, fz += g * dz;
            }
            u[i] += dt * fx, v[i] += dt * fy, w[i] += dt * fz;
        }
        for (int i = 0; i < n; i++) x[i] += dt * u[i], y[i] += dt * v[i], z[i] += dt * w[i];
    }
    for (int i = 0; i < n; i++) total = total + x[i] + 2 * y[i] + 3 * z[i];
    return total;
}

int main(void) {
    int steps = size(1200, 15);
    double t = now(), total = nb3d(N, steps), e = now() - t;
    printf("%.12g\n%.6f\n", total, e);
}
