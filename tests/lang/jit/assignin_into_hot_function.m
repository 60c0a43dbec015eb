% A variable that assignin makes in a hot function's frame.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1000, s = s + f(k); end
disp(s)
%|        56000
function r = f(k)
    r = 1; x = 5;
    if mod(k, 10) == 0, set_x(k); end
    r = r + x;
end
function set_x(v)
    assignin('caller', 'x', v);
end
