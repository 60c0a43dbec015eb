% Two subscripts: what depends on one of them is computed outside of the loop over the other.
a = ones(10, 10); s = 0;
for j = 1:10
    for i = 1:10
        s = s + a(i, j);
    end
end
%| eval:5 (12)
%| function u0:0(i64, i64, i64, i64) -> i64 system_v {
%|     ss0 = explicit_slot 32, align = 8
%|     ss1 = explicit_slot 8, align = 8
%|     sig0 = (i64, i64, i64, i64, i64, i64) preserve_all
%|
%| block0(v0: i64, v1: i64, v2: i64, v3: i64):
%|     v4 = iconst.i64 10
%|     v5 = iconst.i64 0
%|     v6 = iconst.i64 1
%|     v7 = load.i64 notrap aligned v2
%|     v8 = load.i64 notrap aligned v2+8
%|     v9 = load.i64 notrap aligned v2+16
%|     v10 = load.i64 notrap aligned v2+24
%|     v11 = load.f64 notrap aligned v2+32
%|     v12 = load.i64 notrap aligned v2+40
%|     v13 = load.i64 notrap aligned v2+48
%|     v14 = load.i64 notrap aligned v2+56
%|     v15 = load.i64 notrap aligned v2+64
%|     v16 = load.i64 notrap aligned v2+72
%|     v17 = load.i64 notrap aligned v2+80
%|     v18 = load.i64 notrap aligned v2+88
%|     v19 = load.i64 notrap aligned v2+96
%|     v20 = load.i64 notrap aligned v2+104
%|     v21 = load.i64 notrap aligned v2+112
%|     v22 = iconst.i64 1
%|     v23 = iconst.i64 1
%|     v24 = iconst.i64 -1
%|     v25 = iadd v19, v24  ; v24 = -1
%|     v26 = imul v25, v23  ; v23 = 1
%|     v27 = iadd v22, v26  ; v22 = 1
%|     v28 = iconst.i64 1
%|     v29 = iconst.i64 0
%|     v30 = iadd v13, v29  ; v29 = 0
%|     v31 = icmp sge v30, v28  ; v28 = 1
%|     v33 = iconst.i64 0x4000_0030_0000_0000
%|     brif v31, block2, block1(v33)  ; v33 = 0x4000_0030_0000_0000
%|
%| block2:
%|     v34 = iconst.i64 0
%|     v35 = iadd.i64 v27, v34  ; v34 = 0
%|     v36 = icmp sle v35, v9
%|     v37 = iconst.i64 0x4000_0030_0000_0000
%|     brif v36, block3, block1(v37)  ; v37 = 0x4000_0030_0000_0000
%|
%| block3:
%|     v38 = iconst.i64 1
%|     v39 = iconst.i64 0
%|     v40 = iadd.i64 v12, v39  ; v39 = 0
%|     v41 = icmp sge v40, v38  ; v38 = 1
%|     v42 = iconst.i64 0x4000_0030_0000_0000
%|     brif v41, block4, block1(v42)  ; v42 = 0x4000_0030_0000_0000
%|
%| block4:
%|     v43 = iconst.i64 0
%|     v44 = iadd.i64 v12, v43  ; v43 = 0
%|     v45 = icmp sle v44, v10
%|     v46 = iconst.i64 0x4000_0030_0000_0000
%|     brif v45, block5, block1(v46)  ; v46 = 0x4000_0030_0000_0000
%|
%| block5:
%|     jump block6(v13, v12, v9, v7, v11, v18, v19, v1, v14, v15, v10)
%|
%| block8:
%|     v178 = iconst.i64 0
%|     v175 = iconst.i64 0
%|     v170 = iconst.i64 0
%|     v167 = iconst.i64 0
%|     v165 = iconst.i64 0
%|     v163 = iconst.i64 0
%|     v161 = iconst.i64 0
%|     v159 = f64const 0.0
%|     jump block7(v159, v161, v163, v165, v167, v170, v175, v178)  ; v159 = 0.0, v161 = 0, v163 = 0, v165 = 0, v167 = 0, v170 = 0, v175 = 0, v178 = 0
%|
%| block7(v65: f64, v66: i64, v67: i64, v68: i64, v84: i64, v90: i64, v127: i64, v140: i64):
%|     v47 = iconst.i64 1
%|     v48 = iconst.i64 1
%|     v49 = iconst.i64 10
%|     v50 = isub v49, v48  ; v49 = 10, v48 = 1
%|     v51 = iconst.i64 1
%|     v52 = iadd v50, v51  ; v51 = 1
%|     v53 = iconst.i64 0
%|     v54 = icmp sge v50, v53  ; v53 = 0
%|     brif v54, block9, block10
%|
%| block10 cold:
%|     v55 = iconst.i64 36
%|     v56 = iconst.i64 address
%|     v57 = stack_addr.i64 ss1
%|     v58 = iconst.i64 address
%|     v59 = iconst.i64 0
%|     call_indirect sig0, v56(v57, v58, v0, v55, v59, v59)  ; v56 = address v58 = address v55 = 36, v59 = 0, v59 = 0
%|     v60 = stack_addr.i64 ss1
%|     v61 = load.i64 notrap v60
%|     v62 = iconst.i64 0
%|     v63 = icmp sge v61, v62  ; v62 = 0
%|     brif v63, block11, block12
%|
%| block12 cold:
%|     v64 = iconst.i64 1
%|     store.f64 notrap aligned v65, v66+8
%|     store.i64 notrap aligned v67, v66+16
%|     store.i64 notrap aligned v68, v66+56
%|     return v64  ; v64 = 1
%|
%| block11:
%|     v69 = load.i64 notrap aligned v0+2056
%|     jump block13(v68, v140, v65, v69, v67, v84, v90, v127)
%|
%| block9:
%|     v70 = iconst.i64 0
%|     v71 = fcvt_from_sint.f64 v52
%|     v72 = bitcast.i64 v71
%|     store notrap aligned v72, v66+104
%|     v73 = iconst.i64 0x3ff0_0000_0000_0000
%|     store notrap aligned v73, v66+112  ; v73 = 0x3ff0_0000_0000_0000
%|     v74 = iconst.i64 0x3ff0_0000_0000_0000
%|     store notrap aligned v74, v66+120  ; v74 = 0x3ff0_0000_0000_0000
%|     v75 = iconst.i64 -1407374883553280
%|     store notrap aligned v75, v66+128  ; v75 = -1407374883553280
%|     v76 = fcvt_from_sint.f64 v48  ; v48 = 1
%|     v77 = bitcast.i64 v76
%|     store notrap aligned v77, v66+24
%|     v78 = iconst.i64 1
%|     v79 = iconst.i64 1
%|     v80 = iconst.i64 -1
%|     v81 = iadd.i64 v52, v80  ; v80 = -1
%|     v82 = imul v81, v79  ; v79 = 1
%|     v83 = iadd v78, v82  ; v78 = 1
%|     v85 = iconst.i64 0
%|     v86 = iadd v83, v85  ; v85 = 0
%|     v87 = icmp sle v86, v84
%|     v89 = iconst.i64 0x4000_0030_0000_0002
%|     brif v87, block15, block14(v89)  ; v89 = 0x4000_0030_0000_0002
%|
%| block15:
%|     v91 = iconst.i64 0
%|     v92 = iadd.i64 v67, v91  ; v91 = 0
%|     v93 = icmp sle v92, v90
%|     v94 = iconst.i64 0x4000_0030_0000_0002
%|     brif v93, block16, block14(v94)  ; v94 = 0x4000_0030_0000_0002
%|
%| block16:
%|     jump block6(v48, v67, v84, v127, v65, v70, v52, v66, v68, v140, v90)  ; v48 = 1, v70 = 0
%|
%| block6(v123: i64, v124: i64, v125: i64, v126: i64, v128: f64, v129: i64, v130: i64, v131: i64, v138: i64, v142: i64, v173: i64):
%|     jump block17(v123, v128, v129)
%|
%| block17(v95: i64, v106: f64, v112: i64):
%|     v98 = imul.i64 v96, v97
%|     v99 = isub v98, v97
%|     v100 = iadd v99, v95
%|     v102 = iconst.i64 3
%|     v103 = ishl v100, v102  ; v102 = 3
%|     v104 = iadd.i64 v101, v103
%|     v105 = load.f64 notrap aligned v104-8
%|     v107 = fadd v106, v105
%|     v108 = iconst.i64 address
%|     v109 = load.i8 notrap aligned v108  ; v108 = address
%|     v111 = iconst.i64 address
%|     brif v109, block18(v111), block19  ; v111 = address
%|
%| block19:
%|     v114 = iconst.i64 1
%|     v115 = iadd.i64 v112, v114  ; v114 = 1
%|     v116 = icmp slt v115, v113
%|     v117 = iconst.i64 1
%|     brif v116, block20, block21
%|
%| block20:
%|     v118 = iconst.i64 1
%|     v119 = iadd.i64 v115, v117  ; v117 = 1
%|     jump block17(v119, v107, v115)
%|
%| block21:
%|     v120 = fcvt_from_sint.f64 v95
%|     v121 = bitcast.i64 v120
%|     store notrap aligned v121, v122+24
%|     jump block13(v138, v142, v107, v122, v96, v97, v173, v101)
%|
%| block13(v136: i64, v139: i64, v150: f64, v151: i64, v152: i64, v168: i64, v171: i64, v176: i64):
%|     v132 = iconst.i64 address
%|     v133 = load.i8 notrap aligned v132  ; v132 = address
%|     v135 = iconst.i64 address
%|     brif v133, block22(v135), block23  ; v135 = address
%|
%| block23:
%|     v143 = iconst.i64 1
%|     v144 = iadd.i64 v136, v143  ; v143 = 1
%|     v145 = icmp slt v144, v139
%|     v146 = iconst.i64 1
%|     brif v145, block24, block25
%|
%| block24:
%|     v147 = iconst.i64 1
%|     v148 = iadd.i64 v144, v146  ; v146 = 1
%|     jump block7(v150, v151, v148, v144, v168, v171, v176, v139)
%|
%| block25:
%|     v149 = iconst.i64 address
%|     store.f64 notrap aligned v150, v151+8
%|     store.i64 notrap aligned v152, v151+16
%|     return v149  ; v149 = address
%|
%| block1(v32: i64) cold:
%|     return v32
%|
%| block14(v88: i64) cold:
%|     store.f64 notrap aligned v65, v66+8
%|     store.i64 notrap aligned v67, v154+16
%|     store.i64 notrap aligned v68, v154+56
%|     store.i64 notrap aligned v70, v154+96  ; v70 = 0
%|     return v88
%|
%| block18(v110: i64) cold:
%|     store.f64 notrap aligned v107, v122+8
%|     store.i64 notrap aligned v96, v122+16
%|     store.i64 notrap aligned v95, v122+24
%|     store.i64 notrap aligned v137, v122+56
%|     store.i64 notrap aligned v112, v122+96
%|     return v110
%|
%| block22(v134: i64) cold:
%|     store.f64 notrap aligned v150, v151+8
%|     store.i64 notrap aligned v152, v151+16
%|     store.i64 notrap aligned v136, v151+56
%|     return v134
%| }
%|
