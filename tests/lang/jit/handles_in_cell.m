% Handles in a cell: to builtins, to functions of the file, with captures.
%@ source: octave-cli 7.3
b = 3; fs = {@sin, @(x) x + b, @local, @(varargin) numel(varargin), @abs}; s = 0;
for k = 1:3000
    f = fs{mod(k, 5) + 1};
    s = s + f(-k);
    if k == 2500, fs{1} = @(x) 1000; end
end
fprintf('%.8f\n', s)
%| -1695199.51418141
function r = local(x)
    r = x * 2;
end
