% Bounds of a row are checked once in front of the loop; elements are read and written in place.
x = zeros(1, 100); y = ones(1, 100);
for k = 2:99
    x(k) = y(k - 1) + y(k + 1);
end
%| eval:4 (13)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 1
%|     v5 = iconst.i64 100
%|     v6 = iconst.i64 2
%|     v7 = iconst.i64 99
%|     v8 = load.i64 notrap aligned v2
%|     v9 = load.i64 notrap aligned v2+8
%|     v10 = load.i64 notrap aligned v2+16
%|     v11 = load.i64 notrap aligned v2+24
%|     v12 = load.i64 notrap aligned v2+32
%|     v13 = load.i64 notrap aligned v2+40
%|     v14 = load.i64 notrap aligned v2+48
%|     v15 = load.i64 notrap aligned v2+56
%|     v16 = load.i64 notrap aligned v2+64
%|     v17 = load.i64 notrap aligned v2+72
%|     v18 = load.i64 notrap aligned v2+80
%|     v19 = load.i64 notrap aligned v2+88
%|     v20 = load.i64 notrap aligned v2+96
%|     v21 = iconst.i64 1
%|     v22 = iconst.i64 -1
%|     v23 = iadd v18, v22  ; v22 = -1
%|     v24 = imul v23, v21  ; v21 = 1
%|     v25 = iadd v19, v24
%|     v26 = iconst.i64 1
%|     v27 = iconst.i64 -1
%|     v28 = iadd v16, v27  ; v27 = -1
%|     v29 = icmp sge v28, v26  ; v26 = 1
%|     v31 = iconst.i64 0x4000_0034_0000_0000
%|     brif v29, block2, block1(v31)  ; v31 = 0x4000_0034_0000_0000
%|
%| block2:
%|     v32 = iconst.i64 1
%|     v33 = iadd.i64 v25, v32  ; v32 = 1
%|     v34 = icmp sle v33, v13
%|     v35 = iconst.i64 0x4000_0034_0000_0000
%|     brif v34, block3, block1(v35)  ; v35 = 0x4000_0034_0000_0000
%|
%| block3:
%|     v36 = iconst.i64 1
%|     v37 = iconst.i64 0
%|     v38 = iadd.i64 v16, v37  ; v37 = 0
%|     v39 = icmp sge v38, v36  ; v36 = 1
%|     v40 = iconst.i64 0x4000_0034_0000_0000
%|     brif v39, block4, block1(v40)  ; v40 = 0x4000_0034_0000_0000
%|
%| block4:
%|     v41 = iconst.i64 0
%|     v42 = iadd.i64 v25, v41  ; v41 = 0
%|     v43 = icmp sle v42, v9
%|     v44 = iconst.i64 0x4000_0034_0000_0000
%|     brif v43, block5, block1(v44)  ; v44 = 0x4000_0034_0000_0000
%|
%| block5:
%|     jump block6
%|
%| block6:
%|     jump block7(v16, v17)
%|
%| block7(v45: i64, v68: i64):
%|     v46 = iconst.i64 1
%|     v47 = isub v45, v46  ; v46 = 1
%|     v49 = iconst.i64 3
%|     v50 = ishl v47, v49  ; v49 = 3
%|     v51 = iadd.i64 v48, v50
%|     v52 = load.f64 notrap aligned v51-8
%|     v53 = iconst.i64 1
%|     v54 = iadd v45, v53  ; v53 = 1
%|     v55 = iconst.i64 3
%|     v56 = ishl v54, v55  ; v55 = 3
%|     v57 = iadd.i64 v48, v56
%|     v58 = load.f64 notrap aligned v57-8
%|     v59 = fadd v52, v58
%|     v61 = iconst.i64 3
%|     v62 = ishl v45, v61  ; v61 = 3
%|     v63 = iadd.i64 v60, v62
%|     store notrap aligned v59, v63-8
%|     v64 = iconst.i64 address
%|     v65 = load.i8 notrap aligned v64  ; v64 = address
%|     v67 = iconst.i64 address
%|     brif v65, block8(v67), block9  ; v67 = address
%|
%| block9:
%|     v70 = iconst.i64 1
%|     v71 = iadd.i64 v68, v70  ; v70 = 1
%|     v72 = icmp slt v71, v69
%|     brif v72, block10, block11
%|
%| block10:
%|     v74 = iconst.i64 1
%|     v75 = iadd.i64 v71, v73
%|     jump block7(v75, v71)
%|
%| block11:
%|     v76 = iconst.i64 address
%|     store.i64 notrap aligned v45, v77+16
%|     return v76  ; v76 = address
%|
%| block1(v30: i64) cold:
%|     return v30
%|
%| block8(v66: i64) cold:
%|     store.i64 notrap aligned v45, v77+16
%|     store.i64 notrap aligned v68, v77+56
%|     return v66
%| }
%|
