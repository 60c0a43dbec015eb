% Two functions call each other.
%@ source: octave-cli 7.3
s = 0;
for k = 1:60, s = s + is_even(k) - 2 * is_odd(k); end
disp(s)
%|    -30
function r = is_even(n)
    if n == 0, r = true; else, r = is_odd(n - 1); end
end
function r = is_odd(n)
    if n == 0, r = false; else, r = is_even(n - 1); end
end
