% A function's file is rewritten while a loop calls it.
%@ source: octave-cli 7.3
folder = tempname(); mkdir(folder); addpath(folder);
name = 'runmat_hot_redefined'; file = fullfile(folder, [name '.m']);
s = 0;
for r = 1:3
    fid = fopen(file, 'w');
    fprintf(fid, 'function y = %s(x)\ny = x * %d;\nend\n', name, 10 ^ (2 * r));
    fclose(fid);
    clear(name); rehash
    for k = 1:700, s = s + feval(name, 1); end
    for k = 1:700, s = s + runmat_hot_redefined(2); end
    fprintf('%d\n', s)
end
rmpath(folder); delete(file); rmdir(folder);
%| 210000
%| 21210000
%| 2121210000
