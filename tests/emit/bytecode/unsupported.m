% What can't be run raises an error where it stands.
x = ?double;
%| function script  (regs 2, consts 0, sites 0)
%|     0  unsupported      k0                               ; 2:5-2:12
%|     1  ret                                               ; 3:1-3:1
