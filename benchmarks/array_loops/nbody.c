#include "../bench.h"

static double nbody(int steps) {
    double p[5][3] = {{0, 0, 0}, {4.84, -1.16, -0.10}, {8.34, 4.12, -0.4}, {12.89, -15.11, -0.22}, {15.37, -25.9, 0.18}};
    double v[5][3] = {{0, 0, 0}, {0.6, 2.8, -0.02}, {-1.01, 1.82, 0.008}, {1.08, 0.86, -0.01}, {0.97, 0.59, -0.03}};
    double m[5] = {39.47, 0.03, 0.011, 0.0017, 0.002}, dt = 0.01, energy = 0;
    for (int s = 1; s <= steps; s++) {
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                double dx = p[i][0] - p[j][0], dy = p[i][1] - p[j][1], dz = p[i][2] - p[j][2];
                double d = dx * dx + dy * dy + dz * dz, g = dt / (d * sqrt(d));
                v[i][0] -= dx * m[j] * g, v[i][1] -= dy * m[j] * g, v[i][2] -= dz * m[j] * g;
                v[j][0] += dx * m[i] * g, v[j][1] += dy * m[i] * g, v[j][2] += dz * m[i] * g;
            }
        }
        for (int i = 0; i < 5; i++)
            for (int k = 0; k < 3; k++) p[i][k] += dt * v[i][k];
    }
    for (int i = 0; i < 5; i++)
        energy += m[i] * (v[i][0] * v[i][0] + v[i][1] * v[i][1] + v[i][2] * v[i][2]) / 2;
    return energy;
}

int main(void) {
    int steps = size(200000, 2000);
    double t = now(), energy = nbody(steps);
    report(energy, now() - t);
}
