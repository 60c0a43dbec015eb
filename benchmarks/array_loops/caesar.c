#include "../bench.h"

static void caesar(char *s, int n, int shift) {
    for (int k = 0; k < n; k++) {
        char c = s[k];
        if (c >= 'a' && c <= 'z')
            s[k] = (char)((c - 'a' + shift) % 26 + 'a');
        else if (c == ' ')
            s[k] = '_';
    }
}

static double several(int n, int rounds) {
    char *s = malloc((size_t)n);
    double total = 0;
    int64_t seed = 42;
    for (int k = 0; k < n; k++) {
        seed = next_random(seed);
        int d = (int)(seed % 27);
        s[k] = d == 26 ? ' ' : (char)('a' + d);
    }
    for (int r = 1; r <= rounds; r++) caesar(s, n, r);
    for (int k = 0; k < n; k++) total += s[k] * ((k + 1) % 7);
    free(s);
    return total;
}

int main(void) {
    int rounds = size(60, 1);
    double t = now(), total = several(100000, rounds);
    report(total, now() - t);
}
