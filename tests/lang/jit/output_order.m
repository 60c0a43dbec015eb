% fprintf, disp and display from a hot loop and from a hot function come in order.
%@ source: octave-cli 7.3
n = 0;
for k = 1:1000
    n = n + say(k);
    if mod(k, 500) == 1, fprintf('loop %d\n', k); end
end
disp(n)
%| function 1, loop 1
%| function 501, here
%| loop 501
%|         1000
function r = say(k)
    r = 1;
    if mod(k, 500) == 1, fprintf('function %d, ', k); end
    if k == 501, disp('here'), end
end
