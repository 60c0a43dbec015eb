% gcd of arrays, with factors.
%@ source: octave-cli 7.3
assert(gcd(12,18) == 6 && isequal(gcd([12 9],6),[6 3]))
[g,c,d] = gcd(12,18);
assert(g == 12*c + 18*d)
