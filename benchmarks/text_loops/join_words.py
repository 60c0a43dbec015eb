import os, time
def join_words(rounds):
    total = 0
    for r in range(1, rounds + 1):
        words = []
        for k in range(1, 21): words.append('w%d' % (k * r % 97))
        line = ' '.join(words)
        total = total + len(line) + line.count('w1')
        total = total + line.replace('w', 'word').upper().count('W')
    return total
rounds = 30 if os.getenv('BENCH_SHORT') else 1000
t = time.perf_counter(); total = join_words(rounds); e = time.perf_counter() - t
print("%.15g\n%.6f" % (total, e))
