% Expression statements set ans, also from hot calls.
%@ source: octave-cli 7.3
for k = 1:2000
    k + 1;
    f(k);
    if mod(k, 1000) == 0, disp(ans), end
    7;
end
disp(ans)
%|        -1000
%|
%|        -2000
%|
%|      7
function r = f(k)
    r = -k;
end
