% polyfit finds a line, and says how well it fits.
%@ source: octave-cli 7.3
p = polyfit([0 1 2],[1 3 5],1);
assert(norm(p - [2 1]) < 1e-12)
[p,S] = polyfit(1:4,[1 4 9 16],2);
assert(norm(p - [1 0 0]) < 1e-12 && S.df == 1 && S.normr < 1e-12)
[p,S,mu] = polyfit(1:4,[1 4 9 16],2);
assert(mu(1) == 2.5)
