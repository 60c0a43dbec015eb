import math, os, time
def nbody(steps):
    p = [[0., 0., 0.], [4.84, -1.16, -0.10], [8.34, 4.12, -0.4], [12.89, -15.11, -0.22], [15.37, -25.9, 0.18]]
    v = [[0., 0., 0.], [0.6, 2.8, -0.02], [-1.01, 1.82, 0.008], [1.08, 0.86, -0.01], [0.97, 0.59, -0.03]]
    m = [39.47, 0.03, 0.011, 0.0017, 0.002]; dt = 0.01
    for s in range(steps):
        for i in range(5):
            pi = p[i]; vi = v[i]; mi = m[i]
            for j in range(i + 1, 5):
                pj = p[j]; vj = v[j]; mj = m[j]
                dx = pi[0] - pj[0]; dy = pi[1] - pj[1]; dz = pi[2] - pj[2]
                d = dx * dx + dy * dy + dz * dz; g = dt / (d * math.sqrt(d))
                vi[0] = vi[0] - dx * mj * g; vi[1] = vi[1] - dy * mj * g; vi[2] = vi[2] - dz * mj * g
                vj[0] = vj[0] + dx * mi * g; vj[1] = vj[1] + dy * mi * g; vj[2] = vj[2] + dz * mi * g
        for i in range(5):
            pi = p[i]; vi = v[i]
            pi[0] = pi[0] + dt * vi[0]; pi[1] = pi[1] + dt * vi[1]; pi[2] = pi[2] + dt * vi[2]
    energy = 0.0
    for i in range(5): energy = energy + m[i] * (v[i][0] * v[i][0] + v[i][1] * v[i][1] + v[i][2] * v[i][2]) / 2
    return energy
steps = 2000 if os.getenv('BENCH_SHORT') else 200000
t = time.perf_counter(); energy = nbody(steps); e = time.perf_counter() - t
print("%.15g\n%.6f" % (energy, e))
