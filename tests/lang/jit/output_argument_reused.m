% A function's output variable begins unset in each call, also when it had a value in the last.
%@ source: MATLAB's message for outputs that aren't assigned
n = 0; f = 0;
for k = 1:1500
    try
        n = n + sometimes(k);
    catch
        f = f + 1;
    end
end
fprintf('%d %d\n', n, f)
%| 1400 400
function r = sometimes(k)
    if mod(k, 3), r = 1; end
    if mod(k, 5) == 0, r = 2; end
end
